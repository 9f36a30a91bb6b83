//! How a block job is waited for, and what becomes of it then.

/// How a job is waited for.
#[derive(Debug, Clone, Copy)]
pub struct Waiting<'a> {
    /// The disk, as the user names it.
    pub disk: &'a str,
    /// What the progress is shown as; not at all without it.
    pub label: Option<&'static str>,
    /// After how many seconds the job is given up.
    pub timeout: Option<u32>,
    /// The flags with which it is given up.
    pub abort_flags: u32,
    /// What becomes of it when both images are the same.
    pub end: End,
}

/// What becomes of a job when both images are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It goes on, and keeps them the same.
    Leave,
    /// The domain goes on with the new image; with the flags that say so.
    Pivot(u32),
    /// The domain stays with its image; with the flags that say so.
    Finish(u32),
}

impl<'a> Waiting<'a> {
    /// Returns this where the job is waited for: because that is wanted, or because something is to be
    /// done after a time or at its end.
    #[must_use]
    pub fn wanted(self, wait: bool) -> Option<Waiting<'a>> {
        let implied = self.timeout.is_some() || self.end != End::Leave;
        (wait || implied).then_some(self)
    }
}

impl End {
    /// What is asked for, of two options with the flags that each brings.
    #[must_use]
    pub fn chosen(pivot: Option<u32>, finish: Option<u32>) -> End {
        match (pivot, finish) {
            (Some(flags), _) => End::Pivot(flags),
            (None, Some(flags)) => End::Finish(flags),
            (None, None) => End::Leave,
        }
    }
}
