//! `blockcopy`: virDomainBlockCopy, or virDomainBlockRebase where that can say all.

use crate::families::domain::block_job::{self, End, Waiting};
use crate::libvirt::{BlockJobExt, Param, Params};
use crate::prelude::*;
use crate::tools::xml::{Element, writable};

/// libvirt's name of the setting that no option alone decides (`VIR_DOMAIN_BLOCK_COPY_BANDWIDTH`).
const BANDWIDTH: &str = "bandwidth";

/// Copies a disk, or prints what describes the copy.
pub fn run(session: &mut Session, domain: &Domain, args: &BlockcopyArgs) -> Result<BlockcopyReply> {
    let call = Call::of(args)?;
    if args.print_xml {
        return Ok(Xml::new(destination(args)?).into());
    }
    let begin = || call.begin(domain, args);
    let pivot = args.pivot.then(|| args.pivot_flags());
    let finish = args.finish.then(|| args.abort_flags());
    let waiting = Waiting {
        disk: &args.path,
        label: args.verbose.then_some("Block Copy"),
        timeout: args.timeout,
        abort_flags: args.abort_flags(),
        end: End::chosen(pivot, finish),
    };
    let result = block_job::run(session, domain, waiting.wanted(args.wait), begin)?;
    block_job::answer(result, BlockcopyUsual { result }).map(Into::into)
}

/// The function of libvirt that begins the job.
#[derive(Debug, PartialEq)]
enum Call<'a> {
    /// The older one, which takes a path; all domains have it.
    Rebase { dest: &'a str, bandwidth: u64 },
    /// The newer one, which takes XML and settings.
    Copy { xml: String, params: Params },
}

impl Call<'_> {
    /// The older function where it can say all that is asked for.
    fn of(args: &BlockcopyArgs) -> Result<Call<'_>> {
        let settings = !args.params().0.is_empty();
        let flagged = args.transient_job || args.synchronous_writes || args.dest_is_zero;
        let newer = settings || flagged || args.print_xml;
        let format = args.format.as_deref();
        match &args.dest {
            Some(dest) if !newer && format.is_none_or(|format| format == "raw") => {
                let bandwidth = block_job::bandwidth(args.bandwidth, args.bytes);
                Ok(Call::Rebase { dest, bandwidth })
            }
            _ => {
                let params = params(args)?;
                Ok(Call::Copy { xml: destination(args)?, params })
            }
        }
    }

    fn begin(&self, domain: &Domain, args: &BlockcopyArgs) -> Result<()> {
        let path = &args.path;
        match self {
            Call::Rebase { dest, bandwidth } => {
                domain.block_rebase(path, Some(dest), *bandwidth, args.rebase_flags())?;
            }
            Call::Copy { xml, params } => {
                domain.block_copy(path, xml, params, args.copy_flags())?;
            }
        }
        Ok(())
    }
}

/// The settings of the newer function, whose bandwidth is always in bytes.
fn params(args: &BlockcopyArgs) -> Result<Params> {
    const MOST: u64 = u64::MAX >> 20;
    let bandwidth = block_job::bandwidth(args.bandwidth, args.bytes);
    if !args.bytes && bandwidth > MOST {
        return Err(Error::usage(blockcopy_too_fast(MOST)));
    }
    let bandwidth = if args.bytes { bandwidth } else { bandwidth << 20 };
    let mut params = Params::default();
    if bandwidth > 0 {
        params.push(BANDWIDTH, Param::Ulong(bandwidth));
    }
    params.0.extend(args.params().0);
    Ok(params)
}

/// The description of the destination, from its file or from the options.
fn destination(args: &BlockcopyArgs) -> Result<String> {
    if let Some(file) = &args.xml {
        return xml::read_file(file);
    }
    let (kind, attribute) = if args.blockdev { ("block", "dev") } else { ("file", "file") };
    let dest = args.dest.as_deref().unwrap_or_default();
    let source = Element::new("source").with(attribute, writable("dest", dest)?);
    let mut disk = Element::new("disk").with("type", kind).child(source);
    if let Some(format) = &args.format {
        disk.add(Some(Element::new("driver").with("type", writable("format", format)?)));
    }
    // virsh escapes more here than XML asks for.
    Ok(disk.pretty_with(|_, value| quick_xml::escape::escape(value).into_owned()))
}
