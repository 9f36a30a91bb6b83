//! `domjobinfo`: virDomainGetJobStats, or virDomainGetJobInfo where there is only that.

use crate::libvirt::{BackupExt, Param, Params, is_unsupported};
use crate::prelude::*;

/// Prints how far the job of a domain is, or what became of the last one.
pub fn run(domain: &Domain, args: &DomjobinfoArgs) -> Result<DomjobinfoReply> {
    let (kind, stats) = match domain.job_statistics(args.flags()) {
        Err(error) if is_unsupported(&error) && (args.flags() != 0 || args.rawstats) => {
            return Err(Error::from(error).context(domjobinfo_unsupported()));
        }
        Err(error) if is_unsupported(&error) => older(domain)?,
        stats => stats?,
    };
    if args.rawstats {
        let type_ = Shown { text: kind.to_string().into(), value: JobType::from_number(kind) };
        return Ok(DomjobinfoRawstats { type_, stats }.into());
    }
    Ok(job(JobType::from_number(kind), stats, args).into())
}

/// The statistics that an older driver has, under the names of the newer ones.
fn older(domain: &Domain) -> Result<(i32, Params)> {
    let info = domain.job_info()?;
    let mut stats = Params::default();
    for (name, value) in [
        ("time_elapsed", info.time_elapsed),
        ("time_remaining", info.time_remaining),
        ("data_total", info.data_total),
        ("data_processed", info.data_processed),
        ("data_remaining", info.data_remaining),
        ("memory_total", info.mem_total),
        ("memory_processed", info.mem_processed),
        ("memory_remaining", info.mem_remaining),
        ("disk_total", info.disk_total),
        ("disk_processed", info.disk_processed),
        ("disk_remaining", info.disk_remaining),
    ] {
        if let Some(value) = value {
            stats.push(name, Param::Ulong(value));
        }
    }
    Ok((info.r#type, stats))
}

/// What is shown of a job. There is nothing to say of none.
fn job(type_: JobType, stats: Params, args: &DomjobinfoArgs) -> DomjobinfoUsual {
    let failed = matches!(type_, JobType::Failed | JobType::Cancelled);
    let none = type_ == JobType::None;
    let operation = stats.number("operation").and_then(|number| i32::try_from(number).ok());
    let error = match stats.get("errmsg") {
        Some(Param::Text(text)) => Some(text.clone()),
        _ => None,
    };
    // libvirt counts a job that was cancelled among those that did their work.
    let done = !failed && error.is_none() && stats.get("success") != Some(&Param::Boolean(false));
    let mut stats = if none || (failed && !args.anystats) { Params::default() } else { stats };
    for of in ["data", "memory", "disk"] {
        show_whole(&mut stats, of);
    }
    let shown = DomjobinfoUsual::from_params(&stats, type_);
    DomjobinfoUsual {
        operation: operation.filter(|_| !none).map(JobOperation::from_number),
        time_remaining: shown.time_remaining.filter(|_| type_ == JobType::Bounded),
        downtime: shown.downtime.filter(|_| type_ == JobType::Completed),
        expected_downtime: shown.expected_downtime.filter(|_| type_ != JobType::Completed),
        success: (args.completed && !none).then_some(done),
        error_message: error.filter(|_| !failed || args.anystats),
        ..shown
    }
}

/// Of three numbers that belong together, all are shown where one is not 0, and none otherwise.
fn show_whole(stats: &mut Params, of: &str) {
    let names = ["processed", "remaining", "total"].map(|part| format!("{of}_{part}"));
    let numbers = names.each_ref().map(|name| stats.number(name).unwrap_or(0));
    stats.0.retain(|(name, _)| !names.contains(name));
    if numbers.iter().any(|number| *number > 0) {
        stats.0.extend(names.into_iter().zip(numbers.map(Param::Ulong)));
    }
}

impl OwnText for DomjobinfoRawstats {
    fn own_text(&self, _: &Asked) -> Text {
        let line = |(name, value): &(String, Param)| match value {
            Param::Boolean(truth) => format!("{name}: {}\n", u8::from(*truth)),
            value => format!("{name}: {value}\n"),
        };
        let lines: String = self.stats.0.iter().map(line).collect();
        format!("Job type: {}\n\n{lines}", self.type_.text).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(type_: JobType, stats: &[(&str, Param)]) -> DomjobinfoUsual {
        let stats = stats.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        let args = DomjobinfoArgs {
            domain: "web".to_owned(),
            completed: true,
            keep_completed: false,
            anystats: false,
            rawstats: false,
        };
        job(type_, Params(stats.collect()), &args)
    }

    #[test]
    fn a_backup_that_was_cancelled_is_no_success() {
        let canceled = Param::Text("Operation canceled".to_owned());
        let stats =
            [("operation", Param::Int(9)), ("success", Param::Boolean(true)), ("errmsg", canceled)];
        let job = shown(JobType::Completed, &stats);
        assert_eq!(
            (job.success, job.error_message.as_deref()),
            (Some(false), Some("Operation canceled"))
        );
        assert_eq!(shown(JobType::Completed, &stats[..2]).success, Some(true));
        assert_eq!(shown(JobType::None, &[]).success, None);
    }

    #[test]
    fn a_failed_job_shows_no_numbers_unless_they_are_asked_for() {
        let stats = [("operation", Param::Int(2)), ("time_elapsed", Param::Ulong(5))];
        let job = shown(JobType::Failed, &stats);
        assert_eq!((job.time_elapsed, job.success), (None, Some(false)));
        assert_eq!(job.operation, Some(JobOperation::Save));
        assert_eq!(shown(JobType::Completed, &stats).time_elapsed, Some(5));
    }
}
