"""A binding: drives one virsh through a pipe, with a method for each command of the catalogue."""

import json
import signal
import subprocess
import sys


class VirshError(Exception):
    """A command that failed, with its `status` and what it answered all the same; `kind`, `id`, `code`, `libvirt` and the rest
    are as virsh-json(5) says, and None where it failed without a word, such as `await` that waited in vain."""

    kind = id = code = name = domain = libvirt = hint = None

    def __init__(self, document, items):
        error = document.get("error", {})
        ended = f"{document['command']} ended with status {document['status']}"
        super().__init__(error.get("message", ended))
        self.__dict__.update(error, status=document["status"], answer=items or document["answer"])


class Virsh:
    """A session: one process, one connection, one answer for each command, in order."""

    def __init__(self, uri=None, program="virsh"):
        self.program = program
        catalogue = subprocess.run(
            [program, "--output", "json", "help"], stdout=subprocess.PIPE, check=True
        )
        self.catalogue = json.loads(catalogue.stdout)
        assert self.catalogue["format"].startswith("1."), "another form of the catalogue"
        words = [program, "--output", "json"] + (["--connect", uri] if uri else [])
        self.process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self.index = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()

    def __getattr__(self, name):
        command = name.rstrip("_").replace("_", "-")
        if command not in self.catalogue["commands"]:
            raise AttributeError(name)
        return lambda *operands, **options: self.call(command, *operands, **options)

    def line(self, command, *operands, **options):
        """The line of a command; options are named as in the catalogue, with `_` for `-`."""
        known = {option["name"]: option for option in self.catalogue["commands"][command]["options"]}
        known.update({option["name"]: option for option in self.catalogue["common_options"]})
        words = [command]
        for name, value in options.items():
            name = name.rstrip("_").replace("_", "-")
            if name not in known:
                raise TypeError(f"{command} has no option {name}")
            if known[name]["kind"] == "bool":
                words += [f"--{name}"] if value else []
            else:
                values = value if isinstance(value, (list, tuple)) else [value]
                words += [quoted(f"--{name}={value}") for value in values]
        return " ".join(words + (["--"] if operands else []) + [quoted(str(it)) for it in operands])

    def call(self, command, *operands, **options):
        """Runs a command and returns its answer; items that come over time are a list. What fails raises VirshError."""
        self.process.stdin.write(self.line(command, *operands, **options) + "\n")
        self.process.stdin.flush()
        self.index += 1
        items = []
        for line in self.process.stdout:
            document = json.loads(line)
            assert document["index"] == self.index, "an answer to another question"
            if "item" in document:
                items.append(document["item"])
                continue
            if document["status"]:
                raise VirshError(document, items)
            return items or document["answer"]
        raise ConnectionError("virsh has ended")


def quoted(word):
    """A word as the command line reads it."""
    if "\n" in word or "\0" in word:
        raise ValueError("a line holds neither a newline nor a null")
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    # Whoever reads the output may stop before its end, as `head` does.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        with Virsh(*sys.argv[1:3]) as virsh:
            for domain in virsh.list(all=True, columns="name,state"):
                print(domain["name"], domain["state"], sep=": ")
    except (VirshError, OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"client.py: {error}")
