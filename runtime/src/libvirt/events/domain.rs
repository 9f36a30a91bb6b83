//! Registers for the events of domains, each with the callback of its own signature.

mod facts;

use super::{Callback, Registration, free_callback, registration};
use crate::libvirt::last_error::refusal;
use crate::libvirt::memory::copy_string;
use crate::libvirt::params::Params;
use std::ffi::{c_char, c_int, c_longlong, c_uint, c_ulonglong, c_void};
use std::mem::ManuallyDrop;
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;
use virt_sys as sys;

pub use facts::{Address, DeviceFacts, DiskFacts, Facts, GraphicsFacts, MemoryFacts};

/// What happened to a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct ReceivedDomainEvent {
    /// The name of the domain.
    pub domain: String,
    /// Its UUID.
    pub uuid: String,
    /// The number of the kind of event.
    pub event: u32,
    /// What libvirt tells of it.
    pub facts: Facts,
}

type Text = *const c_char;
type Values = sys::virTypedParameterPtr;

/// Defines the kinds of events: each with libvirt's number, the type of its callback, the
/// callback's own arguments, and the facts that they tell.
macro_rules! events {
    ($($kind:ident = $id:ident as $type:ident($($name:ident: $of:ty),*) $(-> $result:ty)? { $facts:expr })+) => {
        /// The kinds of events of domains whose callback is known.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        enum Kind { $($kind),+ }

        impl Kind {
            const ALL: &[u32] = &[$(sys::$id),+];

            fn numbered(number: u32) -> Option<Kind> {
                match number {
                    $(sys::$id => Some(Kind::$kind),)+
                    _ => None,
                }
            }

            #[allow(clippy::useless_transmute, reason = "some kinds have the plain callback")]
            fn callback(self) -> sys::virConnectDomainEventGenericCallback {
                match self {
                    $(Kind::$kind => {
                        unsafe extern "C" fn told(_: sys::virConnectPtr, domain: sys::virDomainPtr, $($name: $of,)* opaque: *mut c_void) $(-> $result)? {
                            // SAFETY: All that libvirt passes is valid during the call, and the
                            // last argument is the registered box.
                            unsafe { tell(domain, sys::$id, $facts, opaque) }
                        }
                        // SAFETY: libvirt calls what is registered for this kind of event with
                        // the arguments of this type.
                        unsafe {
                            std::mem::transmute::<sys::$type, sys::virConnectDomainEventGenericCallback>(Some(told))
                        }
                    })+
                }
            }
        }
    };
}

events! {
    Lifecycle = VIR_DOMAIN_EVENT_ID_LIFECYCLE as virConnectDomainEventCallback(event: c_int, detail: c_int) -> c_int { Facts::Lifecycle(event, detail) }
    Reboot = VIR_DOMAIN_EVENT_ID_REBOOT as virConnectDomainEventGenericCallback() { Facts::Plain }
    RtcChange = VIR_DOMAIN_EVENT_ID_RTC_CHANGE as virConnectDomainEventRTCChangeCallback(offset: c_longlong) { Facts::ClockOffset(offset) }
    Watchdog = VIR_DOMAIN_EVENT_ID_WATCHDOG as virConnectDomainEventWatchdogCallback(action: c_int) { Facts::Watchdog(action) }
    IoError = VIR_DOMAIN_EVENT_ID_IO_ERROR as virConnectDomainEventIOErrorCallback(source: Text, device: Text, action: c_int) {
        Facts::Disk(DiskFacts::IoError { source: copy_string(source), device: copy_string(device), action, reason: None })
    }
    Graphics = VIR_DOMAIN_EVENT_ID_GRAPHICS as virConnectDomainEventGraphicsCallback(
        phase: c_int, local: *const sys::virDomainEventGraphicsAddress, remote: *const sys::virDomainEventGraphicsAddress,
        auth: Text, subject: *const sys::virDomainEventGraphicsSubject
    ) {
        Facts::Graphics(GraphicsFacts { phase, local: address(local), remote: address(remote), auth: copy_string(auth), identities: identities(subject) })
    }
    IoErrorReason = VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON as virConnectDomainEventIOErrorReasonCallback(source: Text, device: Text, action: c_int, reason: Text) {
        Facts::Disk(DiskFacts::IoError { source: copy_string(source), device: copy_string(device), action, reason: copy_string(reason) })
    }
    ControlError = VIR_DOMAIN_EVENT_ID_CONTROL_ERROR as virConnectDomainEventGenericCallback() { Facts::Plain }
    BlockJob = VIR_DOMAIN_EVENT_ID_BLOCK_JOB as virConnectDomainEventBlockJobCallback(disk: Text, job: c_int, status: c_int) {
        Facts::Disk(DiskFacts::BlockJob { disk: copy_string(disk), job, status })
    }
    DiskChange = VIR_DOMAIN_EVENT_ID_DISK_CHANGE as virConnectDomainEventDiskChangeCallback(before: Text, after: Text, device: Text, reason: c_int) {
        Facts::Disk(DiskFacts::Change { before: copy_string(before), after: copy_string(after), device: copy_string(device), reason })
    }
    TrayChange = VIR_DOMAIN_EVENT_ID_TRAY_CHANGE as virConnectDomainEventTrayChangeCallback(device: Text, change: c_int) {
        Facts::Disk(DiskFacts::Tray { device: copy_string(device), change })
    }
    PmWakeup = VIR_DOMAIN_EVENT_ID_PMWAKEUP as virConnectDomainEventPMWakeupCallback(_reason: c_int) { Facts::Plain }
    PmSuspend = VIR_DOMAIN_EVENT_ID_PMSUSPEND as virConnectDomainEventPMSuspendCallback(_reason: c_int) { Facts::Plain }
    BalloonChange = VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE as virConnectDomainEventBalloonChangeCallback(actual: c_ulonglong) { Facts::Memory(MemoryFacts::Balloon(actual)) }
    PmSuspendDisk = VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK as virConnectDomainEventPMSuspendDiskCallback(_reason: c_int) { Facts::Plain }
    DeviceRemoved = VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED as virConnectDomainEventDeviceRemovedCallback(device: Text) { Facts::Device(DeviceFacts::Named(copy_string(device))) }
    BlockJob2 = VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2 as virConnectDomainEventBlockJobCallback(disk: Text, job: c_int, status: c_int) {
        Facts::Disk(DiskFacts::BlockJob { disk: copy_string(disk), job, status })
    }
    Tunable = VIR_DOMAIN_EVENT_ID_TUNABLE as virConnectDomainEventTunableCallback(values: Values, count: c_int) { Facts::Values(copy_values(values, count)) }
    AgentLifecycle = VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE as virConnectDomainEventAgentLifecycleCallback(state: c_int, reason: c_int) { Facts::Agent(state, reason) }
    DeviceAdded = VIR_DOMAIN_EVENT_ID_DEVICE_ADDED as virConnectDomainEventDeviceAddedCallback(device: Text) { Facts::Device(DeviceFacts::Named(copy_string(device))) }
    MigrationIteration = VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION as virConnectDomainEventMigrationIterationCallback(iteration: c_int) { Facts::Iteration(iteration) }
    JobCompleted = VIR_DOMAIN_EVENT_ID_JOB_COMPLETED as virConnectDomainEventJobCompletedCallback(values: Values, count: c_int) { Facts::Values(copy_values(values, count)) }
    DeviceRemovalFailed = VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED as virConnectDomainEventDeviceRemovalFailedCallback(device: Text) { Facts::Device(DeviceFacts::Named(copy_string(device))) }
    MetadataChange = VIR_DOMAIN_EVENT_ID_METADATA_CHANGE as virConnectDomainEventMetadataChangeCallback(metadata: c_int, uri: Text) { Facts::Metadata(metadata, copy_string(uri)) }
    BlockThreshold = VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD as virConnectDomainEventBlockThresholdCallback(disk: Text, path: Text, threshold: c_ulonglong, excess: c_ulonglong) {
        Facts::Disk(DiskFacts::Threshold { disk: copy_string(disk), path: copy_string(path), threshold, excess })
    }
    MemoryFailure = VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE as virConnectDomainEventMemoryFailureCallback(recipient: c_int, action: c_int, flags: c_uint) { Facts::Memory(MemoryFacts::Failure { recipient, action, flags }) }
    MemoryDeviceSizeChange = VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE as virConnectDomainEventMemoryDeviceSizeChangeCallback(device: Text, size: c_ulonglong) {
        Facts::Memory(MemoryFacts::DeviceSize(copy_string(device), size))
    }
    NicMacChange = VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE as virConnectDomainEventNICMACChangeCallback(device: Text, before: Text, after: Text) {
        Facts::Device(DeviceFacts::Mac { device: copy_string(device), before: copy_string(before), after: copy_string(after) })
    }
    VcpuRemoved = VIR_DOMAIN_EVENT_ID_VCPU_REMOVED as virConnectDomainEventVcpuRemovedCallback(vcpu: c_uint) { Facts::Device(DeviceFacts::Vcpu(vcpu)) }
    ChannelLifecycle = VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE as virConnectDomainEventChannelLifecycleCallback(channel: Text, state: c_int, reason: c_int) {
        Facts::Device(DeviceFacts::Channel { channel: copy_string(channel), state, reason })
    }
}

/// Passes what happened to whoever registered. What a callback returns means nothing to libvirt.
///
/// # Safety
/// The domain is valid and the pointer is the registered box.
unsafe fn tell<R: Default>(
    domain: sys::virDomainPtr,
    event: u32,
    facts: Facts,
    opaque: *mut c_void,
) -> R {
    // SAFETY: The caller says so; the domain is libvirt's and must not be given back.
    let (heard, domain) = unsafe {
        (
            &*opaque.cast::<Callback<ReceivedDomainEvent>>(),
            ManuallyDrop::new(Domain::from_ptr(domain)),
        )
    };
    let uuid = domain.uuid_string().unwrap_or_default();
    let domain = domain.name().unwrap_or_default();
    heard(ReceivedDomainEvent { domain, uuid, event, facts });
    R::default()
}

/// # Safety
/// The pointer points to as many initialised values as are counted.
unsafe fn copy_values(values: Values, count: c_int) -> Params {
    // SAFETY: The caller says so.
    unsafe { Params::copy(values, usize::try_from(count).unwrap_or(0)) }
}

/// # Safety
/// The pointer is null or points to an address with texts that live during the call.
unsafe fn address(address: *const sys::virDomainEventGraphicsAddress) -> Address {
    // SAFETY: The caller says so.
    let address = unsafe { address.as_ref() };
    // SAFETY: As above.
    let copied = address.map(|address| unsafe {
        (address.family, copy_string(address.node), copy_string(address.service))
    });
    let (family, node, service) = copied.unwrap_or_default();
    Address { family, node, service }
}

/// # Safety
/// The pointer is null or points to as many identities as it counts.
unsafe fn identities(subject: *const sys::virDomainEventGraphicsSubject) -> Vec<(String, String)> {
    // SAFETY: The caller says so.
    let Some(subject) = (unsafe { subject.as_ref() }) else { return Vec::new() };
    let count = usize::try_from(subject.nidentity).unwrap_or(0);
    if subject.identities.is_null() {
        return Vec::new();
    }
    // SAFETY: The caller says so.
    let identities = unsafe { std::slice::from_raw_parts(subject.identities, count) };
    // SAFETY: The texts live during the call.
    let copied = identities
        .iter()
        .map(|identity| unsafe { (copy_string(identity.type_), copy_string(identity.name)) });
    copied.map(|(kind, name)| (kind.unwrap_or_default(), name.unwrap_or_default())).collect()
}

/// The numbers of all kinds of events that can be registered for, in libvirt's order.
#[must_use]
pub fn kinds() -> &'static [u32] {
    Kind::ALL
}

/// Registers for one kind of events of one domain or all (`virConnectDomainEventRegisterAny`).
///
/// # Errors
/// Returns libvirt's error; refuses a number whose callback is not known.
pub fn domain_events(
    connection: &Connect,
    domain: Option<&Domain>,
    event: u32,
    heard: Callback<ReceivedDomainEvent>,
) -> Result<Registration, Error> {
    let unknown = || refusal(sys::VIR_ERR_INVALID_ARG, format!("unknown event number {event}"));
    let callback = Kind::numbered(event).ok_or_else(unknown)?.callback();
    let deregister = sys::virConnectDomainEventDeregisterAny;
    // SAFETY: The domain is null or valid during the call.
    registration(connection, heard, deregister, |connection, opaque| unsafe {
        let domain = domain.map_or(std::ptr::null_mut(), |domain| domain.as_ptr());
        sys::virConnectDomainEventRegisterAny(
            connection,
            domain,
            event.cast_signed(),
            callback,
            opaque,
            Some(free_callback::<ReceivedDomainEvent>),
        )
    })
}
