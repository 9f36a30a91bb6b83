//! What kind of failure libvirt's numbers mean for programs.

use crate::words::{ErrorCode, ErrorKind};

/// The kind of failure that a number of libvirt means.
#[must_use]
pub fn of(code: ErrorCode) -> ErrorKind {
    use ErrorCode as Code;
    match code {
        Code::NoDomain
        | Code::NoNetwork
        | Code::NoStoragePool
        | Code::NoStorageVol
        | Code::NoNodeDevice
        | Code::NoInterface
        | Code::NoNwfilter
        | Code::NoNwfilterBinding
        | Code::NoSecret
        | Code::NoDomainSnapshot
        | Code::NoDomainCheckpoint
        | Code::NoDomainBackup
        | Code::NoDomainMetadata
        | Code::NoNetworkMetadata
        | Code::NoNetworkPort
        | Code::NoServer
        | Code::NoClient
        | Code::NoHostname
        | Code::NoSecurityModel
        | Code::UnknownHost
        | Code::DeviceMissing => ErrorKind::NotFound,
        Code::InvalidArg
        | Code::XmlError
        | Code::XmlDetail
        | Code::XmlInvalidSchema
        | Code::InvalidMac
        | Code::OsType
        | Code::Overflow
        | Code::MultipleInterfaces
        | Code::MultipleDomains => ErrorKind::Usage,
        Code::OperationInvalid
        | Code::DomExist
        | Code::NetworkExist
        | Code::NetworkPortExist
        | Code::StorageVolExist
        | Code::StoragePoolBuilt
        | Code::ResourceBusy
        | Code::BlockCopyActive
        | Code::SnapshotRevertRisky
        | Code::MigrateUnsafe
        | Code::OperationAborted
        | Code::CheckpointInconsistent => ErrorKind::State,
        Code::OperationDenied
        | Code::AccessDenied
        | Code::AuthFailed
        | Code::AuthCancelled
        | Code::AuthUnavailable => ErrorKind::Permission,
        Code::SystemError
        | Code::Rpc
        | Code::GnutlsError
        | Code::NoConnect
        | Code::InvalidConn
        | Code::Ssh
        | Code::Libssh
        | Code::OpenFailed
        | Code::ReadFailed
        | Code::WriteFailed => ErrorKind::Io,
        Code::NoSupport
        | Code::ConfigUnsupported
        | Code::ArgumentUnsupported
        | Code::OperationUnsupported
        | Code::CallFailed => ErrorKind::Unsupported,
        _ => ErrorKind::Libvirt,
    }
}

/// libvirt's name for a number, which its word is made of.
#[must_use]
pub fn constant(code: ErrorCode) -> String {
    format!("VIR_ERR_{}", code.word().to_uppercase().replace('-', "_"))
}
