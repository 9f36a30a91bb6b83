"""Prints a spec for carapace (as JSON, which is YAML), made from the catalogue."""

import json
import signal
import subprocess
import sys


def flags(options):
    """The flags of options that have names, and what completes their values."""
    named, values = {}, {}
    for option in options:
        name = option.get("name") or option.get("long")
        if not name:
            continue
        is_flag = option["type"] == "flag"
        short = f"-{option['short']}, " if option.get("short") else ""
        mark = "" if is_flag else "*=" if option.get("repeated") else "="
        named[f"{short}--{name}{mark}"] = option.get("usage") or option["help"]
        if not is_flag:
            values[name] = candidates(option)
    return named, values


def candidates(option):
    """What a value may be: words that are known, a file, or what virsh knows at that moment."""
    means = option.get("choices_help", {})
    words = option.get("choices") or option.get("suggests")
    if words:
        return [f"{word}\t{means.get(word, '')}".rstrip("\t") for word in words]
    if option["type"] in ("file", "directory"):
        return ["$files" if option["type"] == "file" else "$directories"]
    return []


def spec(catalogue):
    """The spec of the whole language."""
    persistent, values = flags(catalogue["options"])
    common = {option["name"]: option for option in catalogue["common_options"]}
    ask = " ".join(catalogue["live_values"]["command"])
    live = f"$({ask} \"$@\" | cut -f2,3)"
    commands = []
    for name, command in catalogue["commands"].items():
        if command["hidden"]:
            continue
        more = [common[option] for option in command["common_options"] if option != "help"]
        named, completed = flags(command["options"] + more)
        completed = {option: words or [live] for option, words in completed.items()}
        commands.append({
            "name": name,
            "aliases": command["old_names"],
            "description": command["summary"],
            "group": command["group"],
            "flags": named,
            "completion": {"flag": completed, "positionalany": [live]},
        })
    return {
        "name": catalogue["program"],
        "description": "virtual machines through libvirt",
        "persistentflags": persistent,
        "completion": {"flag": values},
        "commands": commands,
    }


if __name__ == "__main__":
    # Whoever reads the output may stop before its end, as `head` does.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    program = (sys.argv[1:] or ["virsh"])[0]
    try:
        asked = subprocess.run([program, "--output", "json", "help"], stdout=subprocess.PIPE)
    except OSError as error:
        sys.exit(f"carapace.py: {program}: {error.strerror}")
    if asked.returncode:
        sys.exit(f"carapace.py: {program} ended with status {asked.returncode}")
    print(json.dumps(spec(json.loads(asked.stdout)), indent=1))
