//! Many combinations of options at once, for commands that make a document of them: what one option
//! does to the place of another is seen in no pair.

use crate::parity::combine::Combiner;

/// How many lines one run of a program takes, as one command string.
const LINES: usize = 50;

/// Command strings of as many lines as `values.yaml` wants of the command, each with about half of its
/// options, few that exclude or need others, mostly with their usual value.
pub(super) fn grid(with: &Combiner) -> Vec<Vec<String>> {
    let mut dice = Dice(1);
    let lines: Vec<String> =
        (0..with.values.grid(with.command)).map(|_| line(with, &mut dice)).collect();
    lines.chunks(LINES).map(|lines| vec![lines.join("; ")]).collect()
}

fn line(with: &Combiner, dice: &mut Dice) -> String {
    let mut words = vec![with.command.name.clone()];
    for option in &with.command.options {
        let printed = option.name == "print-xml";
        let excluded = with.command.exclusive.iter().any(|set| {
            set.contains(&option.name)
                && set.iter().any(|name| words.contains(&format!("--{name}")))
        });
        let needing = with.command.needing.contains(&option.name);
        let sides = if excluded || needing { 8 } else { 2 };
        if !option.required && !printed && dice.roll(sides) > 0 {
            continue;
        }
        let all = with.values.all(with.command, option, with.world);
        let at = if dice.roll(4) == 0 { dice.roll(all.len()) } else { 0 };
        words.extend(with.named_with(option, all.get(at).map_or("", String::as_str)));
    }
    let quoted = |word: &String| format!("'{}'", word.replace('\'', "'\\''"));
    words.iter().map(quoted).collect::<Vec<_>>().join(" ")
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    /// A number below `sides`, 0 where there are none.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let high = usize::try_from(self.0 >> 33).unwrap_or_default();
        high.checked_rem(sides).unwrap_or_default()
    }
}
