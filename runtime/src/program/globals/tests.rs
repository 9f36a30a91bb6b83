//! The global options as getopt reads them.

use super::*;

fn read_words(words: &[&str]) -> Result<Option<Globals>, String> {
    let words = words.iter().map(OsString::from).collect();
    let read = read(words, &mut |event| Ok(!matches!(event, Event::Help | Event::Version { .. })));
    read.map_err(|text| text.to_string())
}

#[test]
fn options_cluster_and_glue_their_values() {
    let globals = read_words(&["-rqtc", "test:///default", "-d3", "list", "-q"]).unwrap().unwrap();
    assert!(globals.readonly && globals.quiet && globals.timing);
    assert_eq!(
        (globals.uri.as_deref(), globals.debug),
        (Some(OsStr::new("test:///default")), Some(3))
    );
    assert_eq!(globals.words, ["list", "-q"]);
}

#[test]
fn every_option_of_the_program_takes_effect() {
    for option in GLOBAL_OPTIONS {
        let sample = match option.long {
            "output" => "json",
            "version" => "long",
            "escape" => "^x",
            _ => "1",
        };
        let short = format!("-{}", option.short);
        let long = format!("--{}", option.long);
        let attached = format!("{long}={sample}");
        let named = if option.value.is_some() { attached } else { long };
        for word in [
            (!option.short.is_empty()).then_some(short),
            (!option.long.is_empty()).then_some(named),
        ] {
            let Some(word) = word else { continue };
            let mut heard = 0;
            let words = [word.clone(), sample.to_owned()].map(OsString::from).into();
            let mut act = |_| {
                heard += 1;
                Ok(true)
            };
            let globals = read(words, &mut act).expect(&word).expect("it goes on");
            let unchanged =
                format!("{:?}", Globals { words: globals.words.clone(), ..Globals::default() });
            assert!(heard > 0 || format!("{globals:?}") != unchanged, "{word} does nothing");
        }
    }
}

#[test]
fn unique_beginnings_are_enough() {
    assert!(read_words(&["--re", "x"]).unwrap().unwrap().readonly);
    assert!(read_words(&["--ti", "x"]).unwrap().unwrap().timing);
    assert!(read_words(&["--st", "x"]).unwrap().unwrap().strict);
    // What is enough for virsh stays enough.
    assert!(read_words(&["--c", "x"]).unwrap().unwrap().uri.is_some());
    assert!(read_words(&["--r", "x"]).unwrap().unwrap().readonly);
    assert!(read_words(&["--t", "x"]).unwrap().unwrap().timing);
    assert_eq!(read_words(&["--k"]).unwrap_err(), "unsupported option '--k'. See --help.");
}

#[test]
fn faults_are_named() {
    let fault = |words: &[&str]| read_words(words).unwrap_err();
    assert_eq!(fault(&["-x"]), "unsupported option '-x'. See --help.");
    assert_eq!(fault(&["--quiet=1"]), "unsupported option '-q'. See --help.");
    assert_eq!(fault(&["-c"]), "option '-c'/'--connect' requires an argument");
    assert_eq!(fault(&["--debug", "x"]), "option --debug takes a numeric argument");
    assert_eq!(fault(&["-k", "-1"]), "option -k requires a positive integer argument");
    for (option, value, least) in
        [("--timeout", "0", 1), ("--timeout", "-1", 1), ("--retry", "-1", 0), ("--retry", "x", 0)]
    {
        let said = format!(
            "invalid value '{value}' for option {option}: use a number from {least} to 2147483647"
        );
        assert_eq!(fault(&[option, value]), said);
    }
    assert_eq!(read_words(&["--retry", "0", "x"]).unwrap().unwrap().retry, 0);
    assert_eq!(fault(&["-e", "^"]), "Invalid string '^' for escape sequence");
}

#[test]
fn words_take_effect_from_left_to_right() {
    assert!(read_words(&["-hx"]).unwrap().is_none());
    assert!(read_words(&["-xh"]).is_err());
}
