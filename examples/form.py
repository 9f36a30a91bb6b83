"""Prints an HTML form for a command, made from what the catalogue says of its options."""

import json
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


if __name__ == "__main__":
    command, program = sys.argv[1], (sys.argv[2:] or ["virsh"])[0]
    asked = subprocess.run([program, "--output", "json", "help", command], stdout=subprocess.PIPE, check=True)
    print(form(command, json.loads(asked.stdout)))
