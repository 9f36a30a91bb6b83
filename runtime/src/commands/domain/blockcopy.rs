//! `blockcopy`: virDomainBlockCopy, or virDomainBlockRebase where that can say all.

use crate::families::domain::block_job::{self, End, Waiting};
use crate::libvirt::{BlockJobExt, Param, Params};
use crate::prelude::*;
use crate::tools::xml::{Element, writable};

/// libvirt's names of the settings (`VIR_DOMAIN_BLOCK_COPY_BANDWIDTH` and so on).
const BANDWIDTH: &str = "bandwidth";
const GRANULARITY: &str = "granularity";
const BUF_SIZE: &str = "buf-size";

/// Copies a disk, or prints what describes the copy.
pub fn run(session: &mut Session, domain: &Domain, args: &BlockcopyArgs) -> Result<BlockcopyReply> {
    let call = Call::of(args)?;
    if args.print_xml {
        return Ok(Xml::new(destination(args)?).into());
    }
    let begin = || call.begin(domain, args);
    let end = match (args.pivot, args.finish) {
        (true, _) => End::Pivot(args.pivot_flags()),
        (_, true) => End::Finish(args.abort_flags()),
        _ => End::Leave,
    };
    let waits = args.wait || args.timeout.is_some() || end != End::Leave;
    let waiting = waits.then(|| Waiting {
        disk: &args.path,
        label: args.verbose.then_some("Block Copy"),
        timeout: args.timeout,
        abort_flags: args.abort_flags(),
        end,
    });
    let result = block_job::run(session, domain, waiting, begin)?;
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
        let settings = args.granularity.unwrap_or(0) > 0 || args.buf_size.unwrap_or(0) > 0;
        let newer = settings || args.transient_job || args.synchronous_writes || args.print_xml;
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
        return Err(Error::new(blockcopy_too_fast(MOST)));
    }
    let bandwidth = if args.bytes { bandwidth } else { bandwidth << 20 };
    let mut params = Params::default();
    let mut add = |name: &str, given: bool, value: Param| {
        if given {
            params.push(name, value);
        }
    };
    let granularity = args.granularity.unwrap_or(0);
    let buf_size = args.buf_size.unwrap_or(0);
    add(BANDWIDTH, bandwidth > 0, Param::Ulong(bandwidth));
    add(GRANULARITY, granularity > 0, Param::Uint(granularity));
    add(BUF_SIZE, buf_size > 0, Param::Ulong(buf_size));
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
