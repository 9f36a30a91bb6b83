// Generated from the bindings of virt-sys by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! libvirt's functions, each opening its library on the first call.
#![allow(
    missing_docs,
    unsafe_code,
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::too_many_arguments
)]
use super::lazy::{Library, forward};
use virt_sys::*;
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsGet(params : virTypedParameterPtr,
    nparams : ::std::os::raw::c_int, name : * const ::std::os::raw::c_char,) ->
    virTypedParameterPtr
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsGetInt(params : virTypedParameterPtr,
    nparams : ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsGetUInt(params : virTypedParameterPtr,
    nparams : ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsGetLLong(params : virTypedParameterPtr,
    nparams : ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    ::std::os::raw::c_longlong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsGetULLong(params : virTypedParameterPtr,
    nparams : ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    ::std::os::raw::c_ulonglong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsGetDouble(params : virTypedParameterPtr,
    nparams : ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    f64,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsGetBoolean(params : virTypedParameterPtr,
    nparams : ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsGetString(params : virTypedParameterPtr,
    nparams : ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    * const ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsAddInt(params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, maxparams : * mut
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsAddUInt(params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, maxparams : * mut
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsAddLLong(params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, maxparams : * mut
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value :
    ::std::os::raw::c_longlong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsAddULLong(params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, maxparams : * mut
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value :
    ::std::os::raw::c_ulonglong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsAddDouble(params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, maxparams : * mut
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : f64,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsAddBoolean(params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, maxparams : * mut
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsAddString(params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, maxparams : * mut
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.17"; fn virTypedParamsAddStringList(params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, maxparams : * mut
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, values : * mut * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsAddFromString(params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, maxparams : * mut
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, type_ :
    ::std::os::raw::c_int, value : * const ::std::os::raw::c_char,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsClear(params : virTypedParameterPtr,
    nparams : ::std::os::raw::c_int,)
}
forward! {
    Library::Libvirt, "1.0.2"; fn virTypedParamsFree(params : virTypedParameterPtr,
    nparams : ::std::os::raw::c_int,)
}
forward! {
    Library::Libvirt, "0.10.2"; fn virNodeGetMemoryParameters(conn : virConnectPtr,
    params : virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.2"; fn virNodeSetMemoryParameters(conn : virConnectPtr,
    params : virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.0"; fn virNodeGetCPUMap(conn : virConnectPtr, cpumap : * mut *
    mut ::std::os::raw::c_uchar, online : * mut ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "4.5.0"; fn virNodeGetSEVInfo(conn : virConnectPtr, params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virGetVersion(libVer : * mut ::std::os::raw::c_ulong,
    type_ : * const ::std::os::raw::c_char, typeVer : * mut ::std::os::raw::c_ulong,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.0"; fn virInitialize() -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virConnectOpen(name : * const ::std::os::raw::c_char)
    -> virConnectPtr
}
forward! {
    Library::Libvirt, "0.0.3"; fn virConnectOpenReadOnly(name : * const
    ::std::os::raw::c_char) -> virConnectPtr
}
forward! {
    Library::Libvirt, "0.4.0"; fn virConnectOpenAuth(name : * const
    ::std::os::raw::c_char, auth : virConnectAuthPtr, flags : ::std::os::raw::c_uint,) ->
    virConnectPtr
}
forward! {
    Library::Libvirt, "0.6.0"; fn virConnectRef(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virConnectClose(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.8.0"; fn virConnectSetIdentity(conn : virConnectPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virConnectGetType(conn : virConnectPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.0.3"; fn virConnectGetVersion(conn : virConnectPtr, hvVer : *
    mut ::std::os::raw::c_ulong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.3"; fn virConnectGetLibVersion(conn : virConnectPtr, libVer :
    * mut ::std::os::raw::c_ulong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.3.0"; fn virConnectGetHostname(conn : virConnectPtr) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.3.0"; fn virConnectGetURI(conn : virConnectPtr) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.8.8"; fn virConnectGetSysinfo(conn : virConnectPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.9.8"; fn virConnectSetKeepAlive(conn : virConnectPtr, interval :
    ::std::os::raw::c_int, count : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.0"; fn virConnectRegisterCloseCallback(conn : virConnectPtr,
    cb : virConnectCloseFunc, opaque : * mut ::std::os::raw::c_void, freecb :
    virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.0"; fn virConnectUnregisterCloseCallback(conn :
    virConnectPtr, cb : virConnectCloseFunc,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.1"; fn virConnectGetMaxVcpus(conn : virConnectPtr, type_ : *
    const ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.0"; fn virNodeGetInfo(conn : virConnectPtr, info :
    virNodeInfoPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.1"; fn virConnectGetCapabilities(conn : virConnectPtr) -> *
    mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.9.3"; fn virNodeGetCPUStats(conn : virConnectPtr, cpuNum :
    ::std::os::raw::c_int, params : virNodeCPUStatsPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.3"; fn virNodeGetMemoryStats(conn : virConnectPtr, cellNum :
    ::std::os::raw::c_int, params : virNodeMemoryStatsPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.3.3"; fn virNodeGetFreeMemory(conn : virConnectPtr) ->
    ::std::os::raw::c_ulonglong
}
forward! {
    Library::Libvirt, "0.6.1"; fn virNodeGetSecurityModel(conn : virConnectPtr, secmodel
    : virSecurityModelPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.8"; fn virNodeSuspendForDuration(conn : virConnectPtr, target
    : ::std::os::raw::c_uint, duration : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.3.3"; fn virNodeGetCellsFreeMemory(conn : virConnectPtr,
    freeMems : * mut ::std::os::raw::c_ulonglong, startCell : ::std::os::raw::c_int,
    maxCells : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.3"; fn virConnectIsEncrypted(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.3"; fn virConnectIsSecure(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.8"; fn virConnectIsAlive(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.5"; fn virConnectCompareCPU(conn : virConnectPtr, xmlDesc : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "4.4.0"; fn virConnectCompareHypervisorCPU(conn : virConnectPtr,
    emulator : * const ::std::os::raw::c_char, arch : * const ::std::os::raw::c_char,
    machine : * const ::std::os::raw::c_char, virttype : * const ::std::os::raw::c_char,
    xmlCPU : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.1.3"; fn virConnectGetCPUModelNames(conn : virConnectPtr, arch :
    * const ::std::os::raw::c_char, models : * mut * mut * mut ::std::os::raw::c_char,
    flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.7"; fn virConnectBaselineCPU(conn : virConnectPtr, xmlCPUs : *
    mut * const ::std::os::raw::c_char, ncpus : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "4.4.0"; fn virConnectBaselineHypervisorCPU(conn : virConnectPtr,
    emulator : * const ::std::os::raw::c_char, arch : * const ::std::os::raw::c_char,
    machine : * const ::std::os::raw::c_char, virttype : * const ::std::os::raw::c_char,
    xmlCPUs : * mut * const ::std::os::raw::c_char, ncpus : ::std::os::raw::c_uint, flags
    : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "1.2.6"; fn virNodeGetFreePages(conn : virConnectPtr, npages :
    ::std::os::raw::c_uint, pages : * mut ::std::os::raw::c_uint, startcell :
    ::std::os::raw::c_int, cellcount : ::std::os::raw::c_uint, counts : * mut
    ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.9"; fn virNodeAllocPages(conn : virConnectPtr, npages :
    ::std::os::raw::c_uint, pageSizes : * mut ::std::os::raw::c_uint, pageCounts : * mut
    ::std::os::raw::c_ulonglong, startCell : ::std::os::raw::c_int, cellCount :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.3"; fn virDomainGetSchedulerParameters(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.2"; fn virDomainGetSchedulerParametersFlags(domain :
    virDomainPtr, params : virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int,
    flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.3"; fn virDomainSetSchedulerParameters(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.2"; fn virDomainSetSchedulerParametersFlags(domain :
    virDomainPtr, params : virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.3.2"; fn virDomainMigrate(domain : virDomainPtr, dconn :
    virConnectPtr, flags : ::std::os::raw::c_ulong, dname : * const
    ::std::os::raw::c_char, uri : * const ::std::os::raw::c_char, bandwidth :
    ::std::os::raw::c_ulong,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "0.9.2"; fn virDomainMigrate2(domain : virDomainPtr, dconn :
    virConnectPtr, dxml : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_ulong, dname : * const ::std::os::raw::c_char, uri : * const
    ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "1.1.0"; fn virDomainMigrate3(domain : virDomainPtr, dconn :
    virConnectPtr, params : virTypedParameterPtr, nparams : ::std::os::raw::c_uint, flags
    : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "0.7.2"; fn virDomainMigrateToURI(domain : virDomainPtr, duri : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_ulong, dname : * const
    ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.2"; fn virDomainMigrateToURI2(domain : virDomainPtr, dconnuri
    : * const ::std::os::raw::c_char, miguri : * const ::std::os::raw::c_char, dxml : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_ulong, dname : * const
    ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.1.0"; fn virDomainMigrateToURI3(domain : virDomainPtr, dconnuri
    : * const ::std::os::raw::c_char, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.7.0"; fn virDomainMigrateGetMaxDowntime(domain : virDomainPtr,
    downtime : * mut ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainMigrateSetMaxDowntime(domain : virDomainPtr,
    downtime : ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.3"; fn virDomainMigrateGetCompressionCache(domain :
    virDomainPtr, cacheSize : * mut ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.3"; fn virDomainMigrateSetCompressionCache(domain :
    virDomainPtr, cacheSize : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.0"; fn virDomainMigrateSetMaxSpeed(domain : virDomainPtr,
    bandwidth : ::std::os::raw::c_ulong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.5"; fn virDomainMigrateGetMaxSpeed(domain : virDomainPtr,
    bandwidth : * mut ::std::os::raw::c_ulong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.3.3"; fn virDomainMigrateStartPostCopy(domain : virDomainPtr,
    flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.7"; fn virConnectGetDomainCapabilities(conn : virConnectPtr,
    emulatorbin : * const ::std::os::raw::c_char, arch : * const ::std::os::raw::c_char,
    machine : * const ::std::os::raw::c_char, virttype : * const ::std::os::raw::c_char,
    flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.0.3"; fn virConnectListDomains(conn : virConnectPtr, ids : * mut
    ::std::os::raw::c_int, maxids : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virConnectNumOfDomains(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.3.0"; fn virDomainGetConnect(domain : virDomainPtr) ->
    virConnectPtr
}
forward! {
    Library::Libvirt, "0.5.0"; fn virDomainCreateXML(conn : virConnectPtr, xmlDesc : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "1.1.1"; fn virDomainCreateXMLWithFiles(conn : virConnectPtr,
    xmlDesc : * const ::std::os::raw::c_char, nfiles : ::std::os::raw::c_uint, files : *
    mut ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainLookupByName(conn : virConnectPtr, name : *
    const ::std::os::raw::c_char,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainLookupByID(conn : virConnectPtr, id :
    ::std::os::raw::c_int,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "0.0.5"; fn virDomainLookupByUUID(conn : virConnectPtr, uuid : *
    const ::std::os::raw::c_uchar,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "0.1.1"; fn virDomainLookupByUUIDString(conn : virConnectPtr, uuid
    : * const ::std::os::raw::c_char,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainShutdown(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.10"; fn virDomainShutdownFlags(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.0"; fn virDomainReboot(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.7"; fn virDomainReset(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainDestroy(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.4"; fn virDomainDestroyFlags(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.0"; fn virDomainRef(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainFree(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainSuspend(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainResume(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.10"; fn virDomainPMSuspendForDuration(domain : virDomainPtr,
    target : ::std::os::raw::c_uint, duration : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.11"; fn virDomainPMWakeup(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainSave(domain : virDomainPtr, to : * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.4"; fn virDomainSaveFlags(domain : virDomainPtr, to : * const
    ::std::os::raw::c_char, dxml : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "8.4.0"; fn virDomainSaveParams(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainRestore(conn : virConnectPtr, from : * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.4"; fn virDomainRestoreFlags(conn : virConnectPtr, from : *
    const ::std::os::raw::c_char, dxml : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "8.4.0"; fn virDomainRestoreParams(conn : virConnectPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.4"; fn virDomainSaveImageGetXMLDesc(conn : virConnectPtr, file
    : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.9.4"; fn virDomainSaveImageDefineXML(conn : virConnectPtr, file
    : * const ::std::os::raw::c_char, dxml : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainManagedSave(dom : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainHasManagedSaveImage(dom : virDomainPtr, flags
    : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainManagedSaveRemove(dom : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.7.0"; fn virDomainManagedSaveGetXMLDesc(domain : virDomainPtr,
    flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "3.7.0"; fn virDomainManagedSaveDefineXML(domain : virDomainPtr,
    dxml : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.9"; fn virDomainCoreDump(domain : virDomainPtr, to : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.3"; fn virDomainCoreDumpWithFormat(domain : virDomainPtr, to :
    * const ::std::os::raw::c_char, dumpformat : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.2"; fn virDomainScreenshot(domain : virDomainPtr, stream :
    virStreamPtr, screen : ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> *
    mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainGetInfo(domain : virDomainPtr, info :
    virDomainInfoPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.2"; fn virDomainGetState(domain : virDomainPtr, state : * mut
    ::std::os::raw::c_int, reason : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.10"; fn virDomainGetCPUStats(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_uint, start_cpu :
    ::std::os::raw::c_int, ncpus : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.3"; fn virDomainGetControlInfo(domain : virDomainPtr, info :
    virDomainControlInfoPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.3"; fn virDomainGetSchedulerType(domain : virDomainPtr,
    nparams : * mut ::std::os::raw::c_int,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.9.0"; fn virDomainSetBlkioParameters(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.0"; fn virDomainGetBlkioParameters(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.5"; fn virDomainSetMemoryParameters(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.5"; fn virDomainGetMemoryParameters(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.9"; fn virDomainSetNumaParameters(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.9"; fn virDomainGetNumaParameters(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainGetName(domain : virDomainPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainGetID(domain : virDomainPtr) ->
    ::std::os::raw::c_uint
}
forward! {
    Library::Libvirt, "0.0.5"; fn virDomainGetUUID(domain : virDomainPtr, uuid : * mut
    ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.1"; fn virDomainGetUUIDString(domain : virDomainPtr, buf : *
    mut ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainGetOSType(domain : virDomainPtr) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainGetMaxMemory(domain : virDomainPtr) ->
    ::std::os::raw::c_ulong
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainSetMaxMemory(domain : virDomainPtr, memory :
    ::std::os::raw::c_ulong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.1"; fn virDomainSetMemory(domain : virDomainPtr, memory :
    ::std::os::raw::c_ulong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.0"; fn virDomainSetMemoryFlags(domain : virDomainPtr, memory :
    ::std::os::raw::c_ulong, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.1.1"; fn virDomainSetMemoryStatsPeriod(domain : virDomainPtr,
    period : ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.1"; fn virDomainGetMaxVcpus(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.1"; fn virDomainGetSecurityLabel(domain : virDomainPtr,
    seclabel : virSecurityLabelPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.0"; fn virDomainGetHostname(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.10.0"; fn virDomainGetSecurityLabelList(domain : virDomainPtr,
    seclabels : * mut virSecurityLabelPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.10"; fn virDomainSetMetadata(domain : virDomainPtr, type_ :
    ::std::os::raw::c_int, metadata : * const ::std::os::raw::c_char, key : * const
    ::std::os::raw::c_char, uri : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.10"; fn virDomainGetMetadata(domain : virDomainPtr, type_ :
    ::std::os::raw::c_int, uri : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainGetXMLDesc(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.6.4"; fn virConnectDomainXMLFromNative(conn : virConnectPtr,
    nativeFormat : * const ::std::os::raw::c_char, nativeConfig : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.6.4"; fn virConnectDomainXMLToNative(conn : virConnectPtr,
    nativeFormat : * const ::std::os::raw::c_char, domainXml : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.3.2"; fn virDomainBlockStats(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, stats : virDomainBlockStatsPtr, size : usize,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.5"; fn virDomainBlockStatsFlags(dom : virDomainPtr, disk : *
    const ::std::os::raw::c_char, params : virTypedParameterPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.3.2"; fn virDomainInterfaceStats(dom : virDomainPtr, device : *
    const ::std::os::raw::c_char, stats : virDomainInterfaceStatsPtr, size : usize,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.9"; fn virDomainSetInterfaceParameters(dom : virDomainPtr,
    device : * const ::std::os::raw::c_char, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.9"; fn virDomainGetInterfaceParameters(dom : virDomainPtr,
    device : * const ::std::os::raw::c_char, params : virTypedParameterPtr, nparams : *
    mut ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.2"; fn virDomainBlockPeek(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, offset : ::std::os::raw::c_ulonglong, size : usize, buffer :
    * mut ::std::os::raw::c_void, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.8"; fn virDomainBlockResize(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, size : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.1"; fn virDomainGetBlockInfo(dom : virDomainPtr, disk : *
    const ::std::os::raw::c_char, info : virDomainBlockInfoPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.5"; fn virDomainMemoryStats(dom : virDomainPtr, stats :
    virDomainMemoryStatPtr, nr_stats : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.2"; fn virDomainMemoryPeek(dom : virDomainPtr, start :
    ::std::os::raw::c_ulonglong, size : usize, buffer : * mut ::std::os::raw::c_void,
    flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.1"; fn virDomainDefineXML(conn : virConnectPtr, xml : * const
    ::std::os::raw::c_char,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "1.2.12"; fn virDomainDefineXMLFlags(conn : virConnectPtr, xml : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "0.1.1"; fn virDomainUndefine(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.4"; fn virDomainUndefineFlags(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.5"; fn virConnectNumOfDefinedDomains(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.1"; fn virConnectListDefinedDomains(conn : virConnectPtr,
    names : * mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.13"; fn virConnectListAllDomains(conn : virConnectPtr, domains
    : * mut * mut virDomainPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.1"; fn virDomainCreate(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.2"; fn virDomainCreateWithFlags(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.1.1"; fn virDomainCreateWithFiles(domain : virDomainPtr, nfiles
    : ::std::os::raw::c_uint, files : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.1"; fn virDomainGetAutostart(domain : virDomainPtr, autostart
    : * mut ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.1"; fn virDomainSetAutostart(domain : virDomainPtr, autostart
    : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "11.2.0"; fn virDomainGetAutostartOnce(domain : virDomainPtr,
    autostart : * mut ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "11.2.0"; fn virDomainSetAutostartOnce(domain : virDomainPtr,
    autostart : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.4"; fn virDomainSetVcpus(domain : virDomainPtr, nvcpus :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.5"; fn virDomainSetVcpusFlags(domain : virDomainPtr, nvcpus :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.5"; fn virDomainGetVcpusFlags(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.4"; fn virDomainPinVcpu(domain : virDomainPtr, vcpu :
    ::std::os::raw::c_uint, cpumap : * mut ::std::os::raw::c_uchar, maplen :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.3"; fn virDomainPinVcpuFlags(domain : virDomainPtr, vcpu :
    ::std::os::raw::c_uint, cpumap : * mut ::std::os::raw::c_uchar, maplen :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.3"; fn virDomainGetVcpuPinInfo(domain : virDomainPtr, ncpumaps
    : ::std::os::raw::c_int, cpumaps : * mut ::std::os::raw::c_uchar, maplen :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.0"; fn virDomainPinEmulator(domain : virDomainPtr, cpumap : *
    mut ::std::os::raw::c_uchar, maplen : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.0"; fn virDomainGetEmulatorPinInfo(domain : virDomainPtr,
    cpumaps : * mut ::std::os::raw::c_uchar, maplen : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.14"; fn virDomainIOThreadInfoFree(info :
    virDomainIOThreadInfoPtr)
}
forward! {
    Library::Libvirt, "1.2.14"; fn virDomainGetIOThreadInfo(domain : virDomainPtr, info :
    * mut * mut virDomainIOThreadInfoPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.14"; fn virDomainPinIOThread(domain : virDomainPtr,
    iothread_id : ::std::os::raw::c_uint, cpumap : * mut ::std::os::raw::c_uchar, maplen
    : ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.15"; fn virDomainAddIOThread(domain : virDomainPtr,
    iothread_id : ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.15"; fn virDomainDelIOThread(domain : virDomainPtr,
    iothread_id : ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "4.10.0"; fn virDomainSetIOThreadParams(domain : virDomainPtr,
    iothread_id : ::std::os::raw::c_uint, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.4"; fn virDomainGetVcpus(domain : virDomainPtr, info :
    virVcpuInfoPtr, maxinfo : ::std::os::raw::c_int, cpumaps : * mut
    ::std::os::raw::c_uchar, maplen : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.9"; fn virDomainAttachDevice(domain : virDomainPtr, xml : *
    const ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.9"; fn virDomainDetachDevice(domain : virDomainPtr, xml : *
    const ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.7"; fn virDomainAttachDeviceFlags(domain : virDomainPtr, xml :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.7"; fn virDomainDetachDeviceFlags(domain : virDomainPtr, xml :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainUpdateDeviceFlags(domain : virDomainPtr, xml :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "4.4.0"; fn virDomainDetachDeviceAlias(domain : virDomainPtr, alias
    : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.8"; fn virConnectGetAllDomainStats(conn : virConnectPtr, stats
    : ::std::os::raw::c_uint, retStats : * mut * mut virDomainStatsRecordPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.8"; fn virDomainListGetStats(doms : * mut virDomainPtr, stats
    : ::std::os::raw::c_uint, retStats : * mut * mut virDomainStatsRecordPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.8"; fn virDomainStatsRecordListFree(stats : * mut
    virDomainStatsRecordPtr)
}
forward! {
    Library::Libvirt, "1.3.3"; fn virDomainGetPerfEvents(dom : virDomainPtr, params : *
    mut virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.3.3"; fn virDomainSetPerfEvents(dom : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.4"; fn virDomainBlockJobAbort(dom : virDomainPtr, disk : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.4"; fn virDomainGetBlockJobInfo(dom : virDomainPtr, disk : *
    const ::std::os::raw::c_char, info : virDomainBlockJobInfoPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.4"; fn virDomainBlockJobSetSpeed(dom : virDomainPtr, disk : *
    const ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.4"; fn virDomainBlockPull(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.10"; fn virDomainBlockRebase(dom : virDomainPtr, disk : *
    const ::std::os::raw::c_char, base : * const ::std::os::raw::c_char, bandwidth :
    ::std::os::raw::c_ulong, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.8"; fn virDomainBlockCopy(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, destxml : * const ::std::os::raw::c_char, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.2"; fn virDomainBlockCommit(dom : virDomainPtr, disk : *
    const ::std::os::raw::c_char, base : * const ::std::os::raw::c_char, top : * const
    ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.8"; fn virDomainSetBlockIoTune(dom : virDomainPtr, disk : *
    const ::std::os::raw::c_char, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.8"; fn virDomainGetBlockIoTune(dom : virDomainPtr, disk : *
    const ::std::os::raw::c_char, params : virTypedParameterPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.10"; fn virDomainGetDiskErrors(dom : virDomainPtr, errors :
    virDomainDiskErrorPtr, maxerrors : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.3"; fn virDomainSendKey(domain : virDomainPtr, codeset :
    ::std::os::raw::c_uint, holdtime : ::std::os::raw::c_uint, keycodes : * mut
    ::std::os::raw::c_uint, nkeycodes : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.1"; fn virDomainSendProcessSignal(domain : virDomainPtr,
    pid_value : ::std::os::raw::c_longlong, signum : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.0.3"; fn virDomainCreateLinux(conn : virConnectPtr, xmlDesc : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "0.5.0"; fn virConnectDomainEventRegister(conn : virConnectPtr, cb
    : virConnectDomainEventCallback, opaque : * mut ::std::os::raw::c_void, freecb :
    virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.5.0"; fn virConnectDomainEventDeregister(conn : virConnectPtr,
    cb : virConnectDomainEventCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.3"; fn virDomainIsActive(dom : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.3"; fn virDomainIsPersistent(dom : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.6"; fn virDomainIsUpdated(dom : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.7"; fn virDomainGetJobInfo(dom : virDomainPtr, info :
    virDomainJobInfoPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.3"; fn virDomainGetJobStats(domain : virDomainPtr, type_ : *
    mut ::std::os::raw::c_int, params : * mut virTypedParameterPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.7"; fn virDomainAbortJob(dom : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "8.5.0"; fn virDomainAbortJobFlags(dom : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virConnectDomainEventRegisterAny(conn : virConnectPtr,
    dom : virDomainPtr, eventID : ::std::os::raw::c_int, cb :
    virConnectDomainEventGenericCallback, opaque : * mut ::std::os::raw::c_void, freecb :
    virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virConnectDomainEventDeregisterAny(conn :
    virConnectPtr, callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.6"; fn virDomainOpenConsole(dom : virDomainPtr, dev_name : *
    const ::std::os::raw::c_char, st : virStreamPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.2"; fn virDomainOpenChannel(dom : virDomainPtr, name : * const
    ::std::os::raw::c_char, st : virStreamPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.7"; fn virDomainOpenGraphics(dom : virDomainPtr, idx :
    ::std::os::raw::c_uint, fd : ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,)
    -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.8"; fn virDomainOpenGraphicsFD(dom : virDomainPtr, idx :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.2"; fn virDomainInjectNMI(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.1"; fn virDomainFSTrim(dom : virDomainPtr, mountPoint : *
    const ::std::os::raw::c_char, minimum : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.5"; fn virDomainFSFreeze(dom : virDomainPtr, mountpoints : *
    mut * const ::std::os::raw::c_char, nmountpoints : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.5"; fn virDomainFSThaw(dom : virDomainPtr, mountpoints : * mut
    * const ::std::os::raw::c_char, nmountpoints : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.11"; fn virDomainFSInfoFree(info : virDomainFSInfoPtr)
}
forward! {
    Library::Libvirt, "1.2.11"; fn virDomainGetFSInfo(dom : virDomainPtr, info : * mut *
    mut virDomainFSInfoPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.5"; fn virDomainGetTime(dom : virDomainPtr, seconds : * mut
    ::std::os::raw::c_longlong, nseconds : * mut ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.5"; fn virDomainSetTime(dom : virDomainPtr, seconds :
    ::std::os::raw::c_longlong, nseconds : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.14"; fn virDomainInterfaceAddresses(dom : virDomainPtr, ifaces
    : * mut * mut virDomainInterfacePtr, source : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.14"; fn virDomainInterfaceFree(iface : virDomainInterfacePtr)
}
forward! {
    Library::Libvirt, "1.2.16"; fn virDomainSetUserPassword(dom : virDomainPtr, user : *
    const ::std::os::raw::c_char, password : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.19"; fn virDomainRename(dom : virDomainPtr, new_name : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "2.0.0"; fn virDomainGetGuestVcpus(domain : virDomainPtr, params :
    * mut virTypedParameterPtr, nparams : * mut ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "2.0.0"; fn virDomainSetGuestVcpus(domain : virDomainPtr, cpumap :
    * const ::std::os::raw::c_char, state : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.1.0"; fn virDomainSetVcpu(domain : virDomainPtr, vcpumap : *
    const ::std::os::raw::c_char, state : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.1.0"; fn virDomainSetBlockThreshold(domain : virDomainPtr, dev :
    * const ::std::os::raw::c_char, threshold : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.9.0"; fn virDomainSetLifecycleAction(domain : virDomainPtr,
    type_ : ::std::os::raw::c_uint, action : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "4.5.0"; fn virDomainGetLaunchSecurityInfo(domain : virDomainPtr,
    params : * mut virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "8.0.0"; fn virDomainSetLaunchSecurityState(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.7.0"; fn virDomainGetGuestInfo(domain : virDomainPtr, types :
    ::std::os::raw::c_uint, params : * mut virTypedParameterPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.10.0"; fn virDomainAgentSetResponseTimeout(domain :
    virDomainPtr, timeout : ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "6.0.0"; fn virDomainBackupBegin(domain : virDomainPtr, backupXML :
    * const ::std::os::raw::c_char, checkpointXML : * const ::std::os::raw::c_char, flags
    : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "6.0.0"; fn virDomainBackupGetXMLDesc(domain : virDomainPtr, flags
    : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "6.10.0"; fn virDomainAuthorizedSSHKeysGet(domain : virDomainPtr,
    user : * const ::std::os::raw::c_char, keys : * mut * mut * mut
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "6.10.0"; fn virDomainAuthorizedSSHKeysSet(domain : virDomainPtr,
    user : * const ::std::os::raw::c_char, keys : * mut * const ::std::os::raw::c_char,
    nkeys : ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "7.1.0"; fn virDomainGetMessages(domain : virDomainPtr, msgs : *
    mut * mut * mut ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "7.2.0"; fn virDomainStartDirtyRateCalc(domain : virDomainPtr,
    seconds : ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "9.0.0"; fn virDomainFDAssociate(domain : virDomainPtr, name : *
    const ::std::os::raw::c_char, nfds : ::std::os::raw::c_uint, fds : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "10.2.0"; fn virDomainGraphicsReload(domain : virDomainPtr, type_ :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "11.2.0"; fn virDomainSetThrottleGroup(dom : virDomainPtr, group :
    * const ::std::os::raw::c_char, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "11.2.0"; fn virDomainDelThrottleGroup(dom : virDomainPtr, group :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "12.5.0"; fn virDomainAnnounceInterface(dom : virDomainPtr, device
    : * const ::std::os::raw::c_char, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointGetName(checkpoint :
    virDomainCheckpointPtr,) -> * const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointGetDomain(checkpoint :
    virDomainCheckpointPtr,) -> virDomainPtr
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointGetConnect(checkpoint :
    virDomainCheckpointPtr,) -> virConnectPtr
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointCreateXML(domain : virDomainPtr,
    xmlDesc : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    virDomainCheckpointPtr
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointGetXMLDesc(checkpoint :
    virDomainCheckpointPtr, flags : ::std::os::raw::c_uint,) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainListAllCheckpoints(domain : virDomainPtr,
    checkpoints : * mut * mut virDomainCheckpointPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointListAllChildren(checkpoint :
    virDomainCheckpointPtr, children : * mut * mut virDomainCheckpointPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointLookupByName(domain : virDomainPtr,
    name : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    virDomainCheckpointPtr
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointGetParent(checkpoint :
    virDomainCheckpointPtr, flags : ::std::os::raw::c_uint,) -> virDomainCheckpointPtr
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointDelete(checkpoint :
    virDomainCheckpointPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointRef(checkpoint :
    virDomainCheckpointPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.6.0"; fn virDomainCheckpointFree(checkpoint :
    virDomainCheckpointPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.5"; fn virDomainSnapshotGetName(snapshot :
    virDomainSnapshotPtr,) -> * const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.9.5"; fn virDomainSnapshotGetDomain(snapshot :
    virDomainSnapshotPtr) -> virDomainPtr
}
forward! {
    Library::Libvirt, "0.9.5"; fn virDomainSnapshotGetConnect(snapshot :
    virDomainSnapshotPtr) -> virConnectPtr
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainSnapshotCreateXML(domain : virDomainPtr,
    xmlDesc : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    virDomainSnapshotPtr
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainSnapshotGetXMLDesc(snapshot :
    virDomainSnapshotPtr, flags : ::std::os::raw::c_uint,) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainSnapshotNum(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainSnapshotListNames(domain : virDomainPtr, names
    : * mut * mut ::std::os::raw::c_char, nameslen : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.13"; fn virDomainListAllSnapshots(domain : virDomainPtr, snaps
    : * mut * mut virDomainSnapshotPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.7"; fn virDomainSnapshotNumChildren(snapshot :
    virDomainSnapshotPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.7"; fn virDomainSnapshotListChildrenNames(snapshot :
    virDomainSnapshotPtr, names : * mut * mut ::std::os::raw::c_char, nameslen :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.13"; fn virDomainSnapshotListAllChildren(snapshot :
    virDomainSnapshotPtr, snaps : * mut * mut virDomainSnapshotPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainSnapshotLookupByName(domain : virDomainPtr,
    name : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    virDomainSnapshotPtr
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainHasCurrentSnapshot(domain : virDomainPtr,
    flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainSnapshotCurrent(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> virDomainSnapshotPtr
}
forward! {
    Library::Libvirt, "0.9.7"; fn virDomainSnapshotGetParent(snapshot :
    virDomainSnapshotPtr, flags : ::std::os::raw::c_uint,) -> virDomainSnapshotPtr
}
forward! {
    Library::Libvirt, "0.9.13"; fn virDomainSnapshotIsCurrent(snapshot :
    virDomainSnapshotPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.13"; fn virDomainSnapshotHasMetadata(snapshot :
    virDomainSnapshotPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainRevertToSnapshot(snapshot :
    virDomainSnapshotPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainSnapshotDelete(snapshot :
    virDomainSnapshotPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.13"; fn virDomainSnapshotRef(snapshot : virDomainSnapshotPtr)
    -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virDomainSnapshotFree(snapshot : virDomainSnapshotPtr,)
    -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.5.0"; fn virEventRegisterImpl(addHandle : virEventAddHandleFunc,
    updateHandle : virEventUpdateHandleFunc, removeHandle : virEventRemoveHandleFunc,
    addTimeout : virEventAddTimeoutFunc, updateTimeout : virEventUpdateTimeoutFunc,
    removeTimeout : virEventRemoveTimeoutFunc,)
}
forward! {
    Library::Libvirt, "0.9.0"; fn virEventRegisterDefaultImpl() -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.0"; fn virEventRunDefaultImpl() -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.3"; fn virEventAddHandle(fd : ::std::os::raw::c_int, events :
    ::std::os::raw::c_int, cb : virEventHandleCallback, opaque : * mut
    ::std::os::raw::c_void, ff : virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.3"; fn virEventUpdateHandle(watch : ::std::os::raw::c_int,
    events : ::std::os::raw::c_int,)
}
forward! {
    Library::Libvirt, "0.9.3"; fn virEventRemoveHandle(watch : ::std::os::raw::c_int) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.3"; fn virEventAddTimeout(frequency : ::std::os::raw::c_int,
    cb : virEventTimeoutCallback, opaque : * mut ::std::os::raw::c_void, ff :
    virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.3"; fn virEventUpdateTimeout(timer : ::std::os::raw::c_int,
    frequency : ::std::os::raw::c_int,)
}
forward! {
    Library::Libvirt, "0.9.3"; fn virEventRemoveTimeout(timer : ::std::os::raw::c_int) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceGetConnect(iface : virInterfacePtr) ->
    virConnectPtr
}
forward! {
    Library::Libvirt, "0.6.4"; fn virConnectNumOfInterfaces(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.4"; fn virConnectListInterfaces(conn : virConnectPtr, names :
    * mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.0"; fn virConnectNumOfDefinedInterfaces(conn : virConnectPtr,)
    -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.0"; fn virConnectListDefinedInterfaces(conn : virConnectPtr,
    names : * mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.2"; fn virConnectListAllInterfaces(conn : virConnectPtr,
    ifaces : * mut * mut virInterfacePtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceLookupByName(conn : virConnectPtr, name : *
    const ::std::os::raw::c_char,) -> virInterfacePtr
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceLookupByMACString(conn : virConnectPtr, mac
    : * const ::std::os::raw::c_char,) -> virInterfacePtr
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceGetName(iface : virInterfacePtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceGetMACString(iface : virInterfacePtr,) -> *
    const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceGetXMLDesc(iface : virInterfacePtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceDefineXML(conn : virConnectPtr, xmlDesc : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virInterfacePtr
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceUndefine(iface : virInterfacePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceCreate(iface : virInterfacePtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceDestroy(iface : virInterfacePtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceRef(iface : virInterfacePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.4"; fn virInterfaceFree(iface : virInterfacePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.2"; fn virInterfaceChangeBegin(conn : virConnectPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.2"; fn virInterfaceChangeCommit(conn : virConnectPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.2"; fn virInterfaceChangeRollback(conn : virConnectPtr, flags
    : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.3"; fn virInterfaceIsActive(iface : virInterfacePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.3.0"; fn virNetworkGetConnect(network : virNetworkPtr) ->
    virConnectPtr
}
forward! {
    Library::Libvirt, "0.2.0"; fn virConnectNumOfNetworks(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.0"; fn virConnectListNetworks(conn : virConnectPtr, names : *
    mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.0"; fn virConnectNumOfDefinedNetworks(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.0"; fn virConnectListDefinedNetworks(conn : virConnectPtr,
    names : * mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.2"; fn virConnectListAllNetworks(conn : virConnectPtr, nets :
    * mut * mut virNetworkPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkLookupByName(conn : virConnectPtr, name : *
    const ::std::os::raw::c_char,) -> virNetworkPtr
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkLookupByUUID(conn : virConnectPtr, uuid : *
    const ::std::os::raw::c_uchar,) -> virNetworkPtr
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkLookupByUUIDString(conn : virConnectPtr, uuid
    : * const ::std::os::raw::c_char,) -> virNetworkPtr
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkCreateXML(conn : virConnectPtr, xmlDesc : *
    const ::std::os::raw::c_char,) -> virNetworkPtr
}
forward! {
    Library::Libvirt, "7.8.0"; fn virNetworkCreateXMLFlags(conn : virConnectPtr, xmlDesc
    : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNetworkPtr
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkDefineXML(conn : virConnectPtr, xmlDesc : *
    const ::std::os::raw::c_char,) -> virNetworkPtr
}
forward! {
    Library::Libvirt, "7.7.0"; fn virNetworkDefineXMLFlags(conn : virConnectPtr, xmlDesc
    : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNetworkPtr
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkUndefine(network : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.2"; fn virNetworkUpdate(network : virNetworkPtr, command :
    ::std::os::raw::c_uint, section : ::std::os::raw::c_uint, parentIndex :
    ::std::os::raw::c_int, xml : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkCreate(network : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkDestroy(network : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.0"; fn virNetworkRef(network : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkFree(network : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkGetName(network : virNetworkPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkGetUUID(network : virNetworkPtr, uuid : * mut
    ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkGetUUIDString(network : virNetworkPtr, buf :
    * mut ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkGetXMLDesc(network : virNetworkPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.2.0"; fn virNetworkGetBridgeName(network : virNetworkPtr,) -> *
    mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.2.1"; fn virNetworkGetAutostart(network : virNetworkPtr,
    autostart : * mut ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.2.1"; fn virNetworkSetAutostart(network : virNetworkPtr,
    autostart : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.3"; fn virNetworkIsActive(net : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.3"; fn virNetworkIsPersistent(net : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.6"; fn virNetworkDHCPLeaseFree(lease : virNetworkDHCPLeasePtr)
}
forward! {
    Library::Libvirt, "1.2.6"; fn virNetworkGetDHCPLeases(network : virNetworkPtr, mac :
    * const ::std::os::raw::c_char, leases : * mut * mut virNetworkDHCPLeasePtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.1"; fn virConnectNetworkEventRegisterAny(conn : virConnectPtr,
    net : virNetworkPtr, eventID : ::std::os::raw::c_int, cb :
    virConnectNetworkEventGenericCallback, opaque : * mut ::std::os::raw::c_void, freecb
    : virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.2.1"; fn virConnectNetworkEventDeregisterAny(conn :
    virConnectPtr, callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortLookupByUUID(net : virNetworkPtr, uuid :
    * const ::std::os::raw::c_uchar,) -> virNetworkPortPtr
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortLookupByUUIDString(net : virNetworkPtr,
    uuidstr : * const ::std::os::raw::c_char,) -> virNetworkPortPtr
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortCreateXML(net : virNetworkPtr, xmldesc :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNetworkPortPtr
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortGetNetwork(port : virNetworkPortPtr) ->
    virNetworkPtr
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortGetXMLDesc(port : virNetworkPortPtr,
    flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortGetUUID(port : virNetworkPortPtr, uuid :
    * mut ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortGetUUIDString(port : virNetworkPortPtr,
    buf : * mut ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortSetParameters(port : virNetworkPortPtr,
    params : virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortGetParameters(port : virNetworkPortPtr,
    params : * mut virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortDelete(port : virNetworkPortPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkListAllPorts(network : virNetworkPtr, ports :
    * mut * mut virNetworkPortPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortFree(port : virNetworkPortPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "5.5.0"; fn virNetworkPortRef(port : virNetworkPortPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "9.7.0"; fn virNetworkSetMetadata(network : virNetworkPtr, type_ :
    ::std::os::raw::c_int, metadata : * const ::std::os::raw::c_char, key : * const
    ::std::os::raw::c_char, uri : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "9.7.0"; fn virNetworkGetMetadata(network : virNetworkPtr, type_ :
    ::std::os::raw::c_int, uri : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.5.0"; fn virNodeNumOfDevices(conn : virConnectPtr, cap : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.5.0"; fn virNodeListDevices(conn : virConnectPtr, cap : * const
    ::std::os::raw::c_char, names : * mut * mut ::std::os::raw::c_char, maxnames :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.2"; fn virConnectListAllNodeDevices(conn : virConnectPtr,
    devices : * mut * mut virNodeDevicePtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.5.0"; fn virNodeDeviceLookupByName(conn : virConnectPtr, name :
    * const ::std::os::raw::c_char,) -> virNodeDevicePtr
}
forward! {
    Library::Libvirt, "1.0.3"; fn virNodeDeviceLookupSCSIHostByWWN(conn : virConnectPtr,
    wwnn : * const ::std::os::raw::c_char, wwpn : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> virNodeDevicePtr
}
forward! {
    Library::Libvirt, "0.5.0"; fn virNodeDeviceGetName(dev : virNodeDevicePtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.5.0"; fn virNodeDeviceGetParent(dev : virNodeDevicePtr,) -> *
    const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.5.0"; fn virNodeDeviceNumOfCaps(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.5.0"; fn virNodeDeviceListCaps(dev : virNodeDevicePtr, names : *
    mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.5.0"; fn virNodeDeviceGetXMLDesc(dev : virNodeDevicePtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.6.0"; fn virNodeDeviceRef(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.5.0"; fn virNodeDeviceFree(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.1"; fn virNodeDeviceDettach(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.5"; fn virNodeDeviceDetachFlags(dev : virNodeDevicePtr,
    driverName : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.1"; fn virNodeDeviceReAttach(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.1"; fn virNodeDeviceReset(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.3"; fn virNodeDeviceCreateXML(conn : virConnectPtr, xmlDesc :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNodeDevicePtr
}
forward! {
    Library::Libvirt, "0.6.3"; fn virNodeDeviceDestroy(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "7.3.0"; fn virNodeDeviceDefineXML(conn : virConnectPtr, xmlDesc :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNodeDevicePtr
}
forward! {
    Library::Libvirt, "7.3.0"; fn virNodeDeviceUndefine(dev : virNodeDevicePtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "7.3.0"; fn virNodeDeviceCreate(dev : virNodeDevicePtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "7.8.0"; fn virNodeDeviceSetAutostart(dev : virNodeDevicePtr,
    autostart : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "7.8.0"; fn virNodeDeviceGetAutostart(dev : virNodeDevicePtr,
    autostart : * mut ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "7.8.0"; fn virNodeDeviceIsPersistent(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "7.8.0"; fn virNodeDeviceIsActive(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "10.1.0"; fn virNodeDeviceUpdate(dev : virNodeDevicePtr, xmlDesc :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "2.2.0"; fn virConnectNodeDeviceEventRegisterAny(conn :
    virConnectPtr, dev : virNodeDevicePtr, eventID : ::std::os::raw::c_int, cb :
    virConnectNodeDeviceEventGenericCallback, opaque : * mut ::std::os::raw::c_void,
    freecb : virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "2.2.0"; fn virConnectNodeDeviceEventDeregisterAny(conn :
    virConnectPtr, callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virConnectNumOfNWFilters(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virConnectListNWFilters(conn : virConnectPtr, names : *
    mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.2"; fn virConnectListAllNWFilters(conn : virConnectPtr,
    filters : * mut * mut virNWFilterPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterLookupByName(conn : virConnectPtr, name : *
    const ::std::os::raw::c_char,) -> virNWFilterPtr
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterLookupByUUID(conn : virConnectPtr, uuid : *
    const ::std::os::raw::c_uchar,) -> virNWFilterPtr
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterLookupByUUIDString(conn : virConnectPtr,
    uuid : * const ::std::os::raw::c_char,) -> virNWFilterPtr
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterDefineXML(conn : virConnectPtr, xmlDesc : *
    const ::std::os::raw::c_char,) -> virNWFilterPtr
}
forward! {
    Library::Libvirt, "7.7.0"; fn virNWFilterDefineXMLFlags(conn : virConnectPtr, xmlDesc
    : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNWFilterPtr
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterUndefine(nwfilter : virNWFilterPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterRef(nwfilter : virNWFilterPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterFree(nwfilter : virNWFilterPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterGetName(nwfilter : virNWFilterPtr) -> *
    const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterGetUUID(nwfilter : virNWFilterPtr, uuid : *
    mut ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterGetUUIDString(nwfilter : virNWFilterPtr, buf
    : * mut ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virNWFilterGetXMLDesc(nwfilter : virNWFilterPtr, flags
    : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "4.5.0"; fn virNWFilterBindingLookupByPortDev(conn : virConnectPtr,
    portdev : * const ::std::os::raw::c_char,) -> virNWFilterBindingPtr
}
forward! {
    Library::Libvirt, "4.5.0"; fn virNWFilterBindingGetPortDev(binding :
    virNWFilterBindingPtr,) -> * const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "4.5.0"; fn virNWFilterBindingGetFilterName(binding :
    virNWFilterBindingPtr,) -> * const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "4.5.0"; fn virConnectListAllNWFilterBindings(conn : virConnectPtr,
    bindings : * mut * mut virNWFilterBindingPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "4.5.0"; fn virNWFilterBindingCreateXML(conn : virConnectPtr, xml :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    virNWFilterBindingPtr
}
forward! {
    Library::Libvirt, "4.5.0"; fn virNWFilterBindingGetXMLDesc(binding :
    virNWFilterBindingPtr, flags : ::std::os::raw::c_uint,) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "4.5.0"; fn virNWFilterBindingDelete(binding :
    virNWFilterBindingPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "4.5.0"; fn virNWFilterBindingRef(binding : virNWFilterBindingPtr,)
    -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "4.5.0"; fn virNWFilterBindingFree(binding :
    virNWFilterBindingPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretGetConnect(secret : virSecretPtr) ->
    virConnectPtr
}
forward! {
    Library::Libvirt, "0.7.1"; fn virConnectNumOfSecrets(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.1"; fn virConnectListSecrets(conn : virConnectPtr, uuids : *
    mut * mut ::std::os::raw::c_char, maxuuids : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.2"; fn virConnectListAllSecrets(conn : virConnectPtr, secrets
    : * mut * mut virSecretPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretLookupByUUID(conn : virConnectPtr, uuid : *
    const ::std::os::raw::c_uchar,) -> virSecretPtr
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretLookupByUUIDString(conn : virConnectPtr, uuid
    : * const ::std::os::raw::c_char,) -> virSecretPtr
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretLookupByUsage(conn : virConnectPtr, usageType
    : ::std::os::raw::c_int, usageID : * const ::std::os::raw::c_char,) -> virSecretPtr
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretDefineXML(conn : virConnectPtr, xml : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virSecretPtr
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretGetUUID(secret : virSecretPtr, buf : * mut
    ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretGetUUIDString(secret : virSecretPtr, buf : *
    mut ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretGetUsageType(secret : virSecretPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretGetUsageID(secret : virSecretPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretGetXMLDesc(secret : virSecretPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretSetValue(secret : virSecretPtr, value : *
    const ::std::os::raw::c_uchar, value_size : usize, flags : ::std::os::raw::c_uint,)
    -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretGetValue(secret : virSecretPtr, value_size : *
    mut usize, flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_uchar
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretUndefine(secret : virSecretPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretRef(secret : virSecretPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.1"; fn virSecretFree(secret : virSecretPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.0.0"; fn virConnectSecretEventRegisterAny(conn : virConnectPtr,
    secret : virSecretPtr, eventID : ::std::os::raw::c_int, cb :
    virConnectSecretEventGenericCallback, opaque : * mut ::std::os::raw::c_void, freecb :
    virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.0.0"; fn virConnectSecretEventDeregisterAny(conn :
    virConnectPtr, callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolGetConnect(pool : virStoragePoolPtr) ->
    virConnectPtr
}
forward! {
    Library::Libvirt, "5.2.0"; fn virConnectGetStoragePoolCapabilities(conn :
    virConnectPtr, flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.4.1"; fn virConnectNumOfStoragePools(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virConnectListStoragePools(conn : virConnectPtr, names
    : * mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virConnectNumOfDefinedStoragePools(conn :
    virConnectPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virConnectListDefinedStoragePools(conn : virConnectPtr,
    names : * mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.2"; fn virConnectListAllStoragePools(conn : virConnectPtr,
    pools : * mut * mut virStoragePoolPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.5"; fn virConnectFindStoragePoolSources(conn : virConnectPtr,
    type_ : * const ::std::os::raw::c_char, srcSpec : * const ::std::os::raw::c_char,
    flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolLookupByName(conn : virConnectPtr, name :
    * const ::std::os::raw::c_char,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolLookupByUUID(conn : virConnectPtr, uuid :
    * const ::std::os::raw::c_uchar,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolLookupByUUIDString(conn : virConnectPtr,
    uuid : * const ::std::os::raw::c_char,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolLookupByVolume(vol : virStorageVolPtr) ->
    virStoragePoolPtr
}
forward! {
    Library::Libvirt, "4.1.0"; fn virStoragePoolLookupByTargetPath(conn : virConnectPtr,
    path : * const ::std::os::raw::c_char,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolCreateXML(conn : virConnectPtr, xmlDesc :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolDefineXML(conn : virConnectPtr, xmlDesc :
    * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolBuild(pool : virStoragePoolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolUndefine(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolCreate(pool : virStoragePoolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolDestroy(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolDelete(pool : virStoragePoolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.0"; fn virStoragePoolRef(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolFree(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolRefresh(pool : virStoragePoolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolGetName(pool : virStoragePoolPtr,) -> *
    const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolGetUUID(pool : virStoragePoolPtr, uuid :
    * mut ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolGetUUIDString(pool : virStoragePoolPtr,
    buf : * mut ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolGetInfo(vol : virStoragePoolPtr, info :
    virStoragePoolInfoPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolGetXMLDesc(pool : virStoragePoolPtr,
    flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolGetAutostart(pool : virStoragePoolPtr,
    autostart : * mut ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolSetAutostart(pool : virStoragePoolPtr,
    autostart : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolNumOfVolumes(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStoragePoolListVolumes(pool : virStoragePoolPtr,
    names : * mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.10.2"; fn virStoragePoolListAllVolumes(pool : virStoragePoolPtr,
    vols : * mut * mut virStorageVolPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolGetConnect(vol : virStorageVolPtr) ->
    virConnectPtr
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolLookupByName(pool : virStoragePoolPtr,
    name : * const ::std::os::raw::c_char,) -> virStorageVolPtr
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolLookupByKey(conn : virConnectPtr, key : *
    const ::std::os::raw::c_char,) -> virStorageVolPtr
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolLookupByPath(conn : virConnectPtr, path :
    * const ::std::os::raw::c_char,) -> virStorageVolPtr
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolGetName(vol : virStorageVolPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolGetKey(vol : virStorageVolPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolCreateXML(pool : virStoragePoolPtr,
    xmldesc : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    virStorageVolPtr
}
forward! {
    Library::Libvirt, "0.6.4"; fn virStorageVolCreateXMLFrom(pool : virStoragePoolPtr,
    xmldesc : * const ::std::os::raw::c_char, clonevol : virStorageVolPtr, flags :
    ::std::os::raw::c_uint,) -> virStorageVolPtr
}
forward! {
    Library::Libvirt, "0.9.0"; fn virStorageVolDownload(vol : virStorageVolPtr, stream :
    virStreamPtr, offset : ::std::os::raw::c_ulonglong, length :
    ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.0"; fn virStorageVolUpload(vol : virStorageVolPtr, stream :
    virStreamPtr, offset : ::std::os::raw::c_ulonglong, length :
    ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolDelete(vol : virStorageVolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.8.0"; fn virStorageVolWipe(vol : virStorageVolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.9.10"; fn virStorageVolWipePattern(vol : virStorageVolPtr,
    algorithm : ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.0"; fn virStorageVolRef(vol : virStorageVolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolFree(vol : virStorageVolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolGetInfo(vol : virStorageVolPtr, info :
    virStorageVolInfoPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.0.0"; fn virStorageVolGetInfoFlags(vol : virStorageVolPtr, info
    : virStorageVolInfoPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolGetXMLDesc(pool : virStorageVolPtr, flags
    : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.4.1"; fn virStorageVolGetPath(vol : virStorageVolPtr) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.9.10"; fn virStorageVolResize(vol : virStorageVolPtr, capacity :
    ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.3"; fn virStoragePoolIsActive(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.3"; fn virStoragePoolIsPersistent(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "2.0.0"; fn virConnectStoragePoolEventRegisterAny(conn :
    virConnectPtr, pool : virStoragePoolPtr, eventID : ::std::os::raw::c_int, cb :
    virConnectStoragePoolEventGenericCallback, opaque : * mut ::std::os::raw::c_void,
    freecb : virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "2.0.0"; fn virConnectStoragePoolEventDeregisterAny(conn :
    virConnectPtr, callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamNew(conn : virConnectPtr, flags :
    ::std::os::raw::c_uint,) -> virStreamPtr
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamRef(st : virStreamPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamSend(st : virStreamPtr, data : * const
    ::std::os::raw::c_char, nbytes : usize,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamRecv(st : virStreamPtr, data : * mut
    ::std::os::raw::c_char, nbytes : usize,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.4.0"; fn virStreamRecvFlags(st : virStreamPtr, data : * mut
    ::std::os::raw::c_char, nbytes : usize, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.4.0"; fn virStreamSendHole(st : virStreamPtr, length :
    ::std::os::raw::c_longlong, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.4.0"; fn virStreamRecvHole(arg1 : virStreamPtr, length : * mut
    ::std::os::raw::c_longlong, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamSendAll(st : virStreamPtr, handler :
    virStreamSourceFunc, opaque : * mut ::std::os::raw::c_void,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.4.0"; fn virStreamSparseSendAll(st : virStreamPtr, handler :
    virStreamSourceFunc, holeHandler : virStreamSourceHoleFunc, skipHandler :
    virStreamSourceSkipFunc, opaque : * mut ::std::os::raw::c_void,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamRecvAll(st : virStreamPtr, handler :
    virStreamSinkFunc, opaque : * mut ::std::os::raw::c_void,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "3.4.0"; fn virStreamSparseRecvAll(stream : virStreamPtr, handler :
    virStreamSinkFunc, holeHandler : virStreamSinkHoleFunc, opaque : * mut
    ::std::os::raw::c_void,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamEventAddCallback(stream : virStreamPtr, events
    : ::std::os::raw::c_int, cb : virStreamEventCallback, opaque : * mut
    ::std::os::raw::c_void, ff : virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamEventUpdateCallback(stream : virStreamPtr,
    events : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamEventRemoveCallback(stream : virStreamPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamFinish(st : virStreamPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamAbort(st : virStreamPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.7.2"; fn virStreamFree(st : virStreamPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.6.1"; fn virSaveLastError() -> virErrorPtr
}
forward! {
    Library::Libvirt, "0.1.0"; fn virResetLastError()
}
forward! {
    Library::Libvirt, "0.1.0"; fn virResetError(err : virErrorPtr)
}
forward! {
    Library::Libvirt, "0.6.1"; fn virFreeError(err : virErrorPtr)
}
forward! {
    Library::Libvirt, "4.5.0"; fn virGetLastErrorCode() -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "4.5.0"; fn virGetLastErrorDomain() -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "1.0.6"; fn virGetLastErrorMessage() -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt, "0.1.0"; fn virConnGetLastError(conn : virConnectPtr) ->
    virErrorPtr
}
forward! {
    Library::Libvirt, "0.1.0"; fn virConnResetLastError(conn : virConnectPtr)
}
forward! {
    Library::Libvirt, "0.1.0"; fn virCopyLastError(to : virErrorPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt, "0.1.0"; fn virDefaultErrorFunc(err : virErrorPtr)
}
forward! {
    Library::Libvirt, "0.1.0"; fn virSetErrorFunc(userData : * mut
    ::std::os::raw::c_void, handler : virErrorFunc)
}
forward! {
    Library::Libvirt, "0.1.0"; fn virConnSetErrorFunc(conn : virConnectPtr, userData : *
    mut ::std::os::raw::c_void, handler : virErrorFunc,)
}
forward! {
    Library::Libvirt, "0.1.0"; fn virConnCopyLastError(conn : virConnectPtr, to :
    virErrorPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Qemu, "0.8.3"; fn virDomainQemuMonitorCommand(domain : virDomainPtr, cmd : *
    const ::std::os::raw::c_char, result : * mut * mut ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Qemu, "8.2.0"; fn virDomainQemuMonitorCommandWithFiles(domain :
    virDomainPtr, cmd : * const ::std::os::raw::c_char, ninfiles :
    ::std::os::raw::c_uint, infiles : * mut ::std::os::raw::c_int, noutfiles : * mut
    ::std::os::raw::c_uint, outfiles : * mut * mut ::std::os::raw::c_int, result : * mut
    * mut ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Qemu, "0.9.4"; fn virDomainQemuAttach(domain : virConnectPtr, pid_value :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Qemu, "0.10.0"; fn virDomainQemuAgentCommand(domain : virDomainPtr, cmd : *
    const ::std::os::raw::c_char, timeout : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Qemu, "1.2.3"; fn virConnectDomainQemuMonitorEventRegister(conn :
    virConnectPtr, dom : virDomainPtr, event : * const ::std::os::raw::c_char, cb :
    virConnectDomainQemuMonitorEventCallback, opaque : * mut ::std::os::raw::c_void,
    freecb : virFreeCallback, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Qemu, "1.2.3"; fn virConnectDomainQemuMonitorEventDeregister(conn :
    virConnectPtr, callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
