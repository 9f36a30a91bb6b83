# Completes virsh in elvish, by the protocol of `virsh complete --described`, which virsh(1) describes under COMPLETION.
# In ~/.config/elvish/rc.elv: eval (slurp < /path/to/virsh.elv)
use str

set edit:completion:arg-completer[virsh] = {|program @words|
  # A line for each candidate: its kind, the word, what it means. A host that does not answer has none.
  var lines = [(try { (external $program) -q complete --described -- $@words 2>/dev/null } catch { nop })]
  for line $lines {
    var kind word means = (str:split "\t" $line)
    if (or (eq $kind file) (eq $kind directory)) {
      edit:complete-filename $words[-1]
      continue
    }
    # A backslash, a tab and a newline are written with a backslash, as in C.
    var pieces = [(for piece [(str:split "\\\\" $word)] {
      put (str:replace "\\n" "\n" (str:replace "\\t" "\t" $piece))
    })]
    var after = ''
    if (eq $kind word) { set after = ' ' }
    edit:complex-candidate (str:join "\\" $pieces) &code-suffix=$after &display=$word'  '$means
  }
}
