"""Prints an HTML form for a command, made from what the catalogue says of its options."""

import json
import signal
import subprocess
import sys
from html import escape


def field(option):
    """A field for an option, with its label."""
    name, help_ = escape(option["name"]), escape(option["help"])
    common = f'name="{name}"' + (" required" if option["required"] else "")
    if option["kind"] == "bool":
        return f'<label title="{help_}"><input type="checkbox" {common}> {name}</label>'
    if "choices" in option:
        means = option.get("choices_help", {})
        words = [
            f'<option value="{escape(word)}" title="{escape(means.get(word, ""))}"'
            f'{" selected" if word == option.get("default") else ""}>{escape(word)}</option>'
            for word in option["choices"]
        ]
        empty = "" if option["required"] or "default" in option else "<option></option>"
        return f'<label title="{help_}">{name} <select {common}>{empty}{"".join(words)}</select></label>'
    kind = "password" if option.get("secret") else "number" if option["kind"] == "number" else "text"
    bounds = "".join(f' {bound}="{option[bound]}"' for bound in ("min", "max") if bound in option)
    shown = escape(str(option.get("default", option["value"])))
    return f'<label title="{help_}">{name} <input type="{kind}" {common}{bounds} placeholder="{shown}"></label>'


def form(command, facts):
    """The form of a command."""
    fields = "\n  ".join(f"<p>{field(option)}</p>" for option in facts["options"])
    exclusive = [check["exclusive"] for check in facts["checks"] if "exclusive" in check]
    return (
        f"<form data-command=\"{command}\" data-exclusive='{escape(json.dumps(exclusive))}'>\n"
        f"  <h1>{escape(facts['summary'])}</h1>\n  {fields}\n  <p><button>{command}</button></p>\n</form>"
    )


def asked(program, command):
    """What the catalogue says of a command; ends with a sentence where it does not know it."""
    words = [program, "--output", "json", "help", command]
    try:
        answer = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    except OSError as error:
        sys.exit(f"form.py: {program}: {error.strerror}")
    if answer.returncode:
        sys.exit("form.py: " + json.loads(answer.stderr)["error"]["message"])
    facts = json.loads(answer.stdout)
    if "options" not in facts:
        sys.exit(f"form.py: '{command}' is a group of commands")
    return facts


if __name__ == "__main__":
    # Whoever reads the output may stop before its end, as `head` does.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: form.py COMMAND [PROGRAM]")
    command, program = sys.argv[1], (sys.argv[2:] or ["virsh"])[0]
    print(form(command, asked(program, command)))
