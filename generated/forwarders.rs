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
    Library::Libvirt; fn virTypedParamsGet(params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char,) ->
    virTypedParameterPtr
}
forward! {
    Library::Libvirt; fn virTypedParamsGetInt(params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsGetUInt(params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsGetLLong(params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    ::std::os::raw::c_longlong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsGetULLong(params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    ::std::os::raw::c_ulonglong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsGetDouble(params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut f64,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsGetBoolean(params : virTypedParameterPtr, nparams
    : ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsGetString(params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, name : * const ::std::os::raw::c_char, value : * mut * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsAddInt(params : * mut virTypedParameterPtr,
    nparams : * mut ::std::os::raw::c_int, maxparams : * mut ::std::os::raw::c_int, name
    : * const ::std::os::raw::c_char, value : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsAddUInt(params : * mut virTypedParameterPtr,
    nparams : * mut ::std::os::raw::c_int, maxparams : * mut ::std::os::raw::c_int, name
    : * const ::std::os::raw::c_char, value : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsAddLLong(params : * mut virTypedParameterPtr,
    nparams : * mut ::std::os::raw::c_int, maxparams : * mut ::std::os::raw::c_int, name
    : * const ::std::os::raw::c_char, value : ::std::os::raw::c_longlong,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsAddULLong(params : * mut virTypedParameterPtr,
    nparams : * mut ::std::os::raw::c_int, maxparams : * mut ::std::os::raw::c_int, name
    : * const ::std::os::raw::c_char, value : ::std::os::raw::c_ulonglong,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsAddDouble(params : * mut virTypedParameterPtr,
    nparams : * mut ::std::os::raw::c_int, maxparams : * mut ::std::os::raw::c_int, name
    : * const ::std::os::raw::c_char, value : f64,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsAddBoolean(params : * mut virTypedParameterPtr,
    nparams : * mut ::std::os::raw::c_int, maxparams : * mut ::std::os::raw::c_int, name
    : * const ::std::os::raw::c_char, value : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsAddString(params : * mut virTypedParameterPtr,
    nparams : * mut ::std::os::raw::c_int, maxparams : * mut ::std::os::raw::c_int, name
    : * const ::std::os::raw::c_char, value : * const ::std::os::raw::c_char,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsAddStringList(params : * mut virTypedParameterPtr,
    nparams : * mut ::std::os::raw::c_int, maxparams : * mut ::std::os::raw::c_int, name
    : * const ::std::os::raw::c_char, values : * mut * const ::std::os::raw::c_char,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsAddFromString(params : * mut virTypedParameterPtr,
    nparams : * mut ::std::os::raw::c_int, maxparams : * mut ::std::os::raw::c_int, name
    : * const ::std::os::raw::c_char, type_ : ::std::os::raw::c_int, value : * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virTypedParamsClear(params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int,)
}
forward! {
    Library::Libvirt; fn virTypedParamsFree(params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int,)
}
forward! {
    Library::Libvirt; fn virNodeGetMemoryParameters(conn : virConnectPtr, params :
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeSetMemoryParameters(conn : virConnectPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeGetCPUMap(conn : virConnectPtr, cpumap : * mut * mut
    ::std::os::raw::c_uchar, online : * mut ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeGetSEVInfo(conn : virConnectPtr, params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virGetVersion(libVer : * mut ::std::os::raw::c_ulong, type_ : *
    const ::std::os::raw::c_char, typeVer : * mut ::std::os::raw::c_ulong,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInitialize() -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectOpen(name : * const ::std::os::raw::c_char) ->
    virConnectPtr
}
forward! {
    Library::Libvirt; fn virConnectOpenReadOnly(name : * const ::std::os::raw::c_char) ->
    virConnectPtr
}
forward! {
    Library::Libvirt; fn virConnectOpenAuth(name : * const ::std::os::raw::c_char, auth :
    virConnectAuthPtr, flags : ::std::os::raw::c_uint,) -> virConnectPtr
}
forward! {
    Library::Libvirt; fn virConnectRef(conn : virConnectPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectClose(conn : virConnectPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectSetIdentity(conn : virConnectPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectGetType(conn : virConnectPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnectGetVersion(conn : virConnectPtr, hvVer : * mut
    ::std::os::raw::c_ulong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectGetLibVersion(conn : virConnectPtr, libVer : * mut
    ::std::os::raw::c_ulong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectGetHostname(conn : virConnectPtr) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnectGetURI(conn : virConnectPtr) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnectGetSysinfo(conn : virConnectPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnectSetKeepAlive(conn : virConnectPtr, interval :
    ::std::os::raw::c_int, count : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectRegisterCloseCallback(conn : virConnectPtr, cb :
    virConnectCloseFunc, opaque : * mut ::std::os::raw::c_void, freecb :
    virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectUnregisterCloseCallback(conn : virConnectPtr, cb :
    virConnectCloseFunc,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectGetMaxVcpus(conn : virConnectPtr, type_ : * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeGetInfo(conn : virConnectPtr, info : virNodeInfoPtr,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectGetCapabilities(conn : virConnectPtr) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNodeGetCPUStats(conn : virConnectPtr, cpuNum :
    ::std::os::raw::c_int, params : virNodeCPUStatsPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeGetMemoryStats(conn : virConnectPtr, cellNum :
    ::std::os::raw::c_int, params : virNodeMemoryStatsPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeGetFreeMemory(conn : virConnectPtr) ->
    ::std::os::raw::c_ulonglong
}
forward! {
    Library::Libvirt; fn virNodeGetSecurityModel(conn : virConnectPtr, secmodel :
    virSecurityModelPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeSuspendForDuration(conn : virConnectPtr, target :
    ::std::os::raw::c_uint, duration : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeGetCellsFreeMemory(conn : virConnectPtr, freeMems : * mut
    ::std::os::raw::c_ulonglong, startCell : ::std::os::raw::c_int, maxCells :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectIsEncrypted(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectIsSecure(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectIsAlive(conn : virConnectPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectCompareCPU(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectCompareHypervisorCPU(conn : virConnectPtr, emulator :
    * const ::std::os::raw::c_char, arch : * const ::std::os::raw::c_char, machine : *
    const ::std::os::raw::c_char, virttype : * const ::std::os::raw::c_char, xmlCPU : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectGetCPUModelNames(conn : virConnectPtr, arch : * const
    ::std::os::raw::c_char, models : * mut * mut * mut ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectBaselineCPU(conn : virConnectPtr, xmlCPUs : * mut *
    const ::std::os::raw::c_char, ncpus : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnectBaselineHypervisorCPU(conn : virConnectPtr, emulator :
    * const ::std::os::raw::c_char, arch : * const ::std::os::raw::c_char, machine : *
    const ::std::os::raw::c_char, virttype : * const ::std::os::raw::c_char, xmlCPUs : *
    mut * const ::std::os::raw::c_char, ncpus : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNodeGetFreePages(conn : virConnectPtr, npages :
    ::std::os::raw::c_uint, pages : * mut ::std::os::raw::c_uint, startcell :
    ::std::os::raw::c_int, cellcount : ::std::os::raw::c_uint, counts : * mut
    ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeAllocPages(conn : virConnectPtr, npages :
    ::std::os::raw::c_uint, pageSizes : * mut ::std::os::raw::c_uint, pageCounts : * mut
    ::std::os::raw::c_ulonglong, startCell : ::std::os::raw::c_int, cellCount :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetSchedulerParameters(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetSchedulerParametersFlags(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetSchedulerParameters(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetSchedulerParametersFlags(domain : virDomainPtr,
    params : virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMigrate(domain : virDomainPtr, dconn : virConnectPtr,
    flags : ::std::os::raw::c_ulong, dname : * const ::std::os::raw::c_char, uri : *
    const ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainMigrate2(domain : virDomainPtr, dconn : virConnectPtr,
    dxml : * const ::std::os::raw::c_char, flags : ::std::os::raw::c_ulong, dname : *
    const ::std::os::raw::c_char, uri : * const ::std::os::raw::c_char, bandwidth :
    ::std::os::raw::c_ulong,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainMigrate3(domain : virDomainPtr, dconn : virConnectPtr,
    params : virTypedParameterPtr, nparams : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainMigrateToURI(domain : virDomainPtr, duri : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_ulong, dname : * const
    ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMigrateToURI2(domain : virDomainPtr, dconnuri : * const
    ::std::os::raw::c_char, miguri : * const ::std::os::raw::c_char, dxml : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_ulong, dname : * const
    ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMigrateToURI3(domain : virDomainPtr, dconnuri : * const
    ::std::os::raw::c_char, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMigrateGetMaxDowntime(domain : virDomainPtr, downtime :
    * mut ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMigrateSetMaxDowntime(domain : virDomainPtr, downtime :
    ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMigrateGetCompressionCache(domain : virDomainPtr,
    cacheSize : * mut ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMigrateSetCompressionCache(domain : virDomainPtr,
    cacheSize : ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMigrateSetMaxSpeed(domain : virDomainPtr, bandwidth :
    ::std::os::raw::c_ulong, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMigrateGetMaxSpeed(domain : virDomainPtr, bandwidth : *
    mut ::std::os::raw::c_ulong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMigrateStartPostCopy(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectGetDomainCapabilities(conn : virConnectPtr,
    emulatorbin : * const ::std::os::raw::c_char, arch : * const ::std::os::raw::c_char,
    machine : * const ::std::os::raw::c_char, virttype : * const ::std::os::raw::c_char,
    flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnectListDomains(conn : virConnectPtr, ids : * mut
    ::std::os::raw::c_int, maxids : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectNumOfDomains(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetConnect(domain : virDomainPtr) -> virConnectPtr
}
forward! {
    Library::Libvirt; fn virDomainCreateXML(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainCreateXMLWithFiles(conn : virConnectPtr, xmlDesc : *
    const ::std::os::raw::c_char, nfiles : ::std::os::raw::c_uint, files : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainLookupByName(conn : virConnectPtr, name : * const
    ::std::os::raw::c_char,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainLookupByID(conn : virConnectPtr, id :
    ::std::os::raw::c_int,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainLookupByUUID(conn : virConnectPtr, uuid : * const
    ::std::os::raw::c_uchar,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainLookupByUUIDString(conn : virConnectPtr, uuid : * const
    ::std::os::raw::c_char,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainShutdown(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainShutdownFlags(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainReboot(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainReset(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainDestroy(domain : virDomainPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainDestroyFlags(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainRef(domain : virDomainPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainFree(domain : virDomainPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSuspend(domain : virDomainPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainResume(domain : virDomainPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainPMSuspendForDuration(domain : virDomainPtr, target :
    ::std::os::raw::c_uint, duration : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainPMWakeup(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSave(domain : virDomainPtr, to : * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSaveFlags(domain : virDomainPtr, to : * const
    ::std::os::raw::c_char, dxml : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSaveParams(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainRestore(conn : virConnectPtr, from : * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainRestoreFlags(conn : virConnectPtr, from : * const
    ::std::os::raw::c_char, dxml : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainRestoreParams(conn : virConnectPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSaveImageGetXMLDesc(conn : virConnectPtr, file : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainSaveImageDefineXML(conn : virConnectPtr, file : * const
    ::std::os::raw::c_char, dxml : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainManagedSave(dom : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainHasManagedSaveImage(dom : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainManagedSaveRemove(dom : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainManagedSaveGetXMLDesc(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainManagedSaveDefineXML(domain : virDomainPtr, dxml : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCoreDump(domain : virDomainPtr, to : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCoreDumpWithFormat(domain : virDomainPtr, to : * const
    ::std::os::raw::c_char, dumpformat : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainScreenshot(domain : virDomainPtr, stream :
    virStreamPtr, screen : ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> *
    mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainGetInfo(domain : virDomainPtr, info :
    virDomainInfoPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetState(domain : virDomainPtr, state : * mut
    ::std::os::raw::c_int, reason : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetCPUStats(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_uint, start_cpu :
    ::std::os::raw::c_int, ncpus : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetControlInfo(domain : virDomainPtr, info :
    virDomainControlInfoPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetSchedulerType(domain : virDomainPtr, nparams : * mut
    ::std::os::raw::c_int,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainSetBlkioParameters(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetBlkioParameters(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetMemoryParameters(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetMemoryParameters(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetNumaParameters(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetNumaParameters(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetName(domain : virDomainPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainGetID(domain : virDomainPtr) -> ::std::os::raw::c_uint
}
forward! {
    Library::Libvirt; fn virDomainGetUUID(domain : virDomainPtr, uuid : * mut
    ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetUUIDString(domain : virDomainPtr, buf : * mut
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetOSType(domain : virDomainPtr) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainGetMaxMemory(domain : virDomainPtr) ->
    ::std::os::raw::c_ulong
}
forward! {
    Library::Libvirt; fn virDomainSetMaxMemory(domain : virDomainPtr, memory :
    ::std::os::raw::c_ulong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetMemory(domain : virDomainPtr, memory :
    ::std::os::raw::c_ulong,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetMemoryFlags(domain : virDomainPtr, memory :
    ::std::os::raw::c_ulong, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetMemoryStatsPeriod(domain : virDomainPtr, period :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetMaxVcpus(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetSecurityLabel(domain : virDomainPtr, seclabel :
    virSecurityLabelPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetHostname(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainGetSecurityLabelList(domain : virDomainPtr, seclabels :
    * mut virSecurityLabelPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetMetadata(domain : virDomainPtr, type_ :
    ::std::os::raw::c_int, metadata : * const ::std::os::raw::c_char, key : * const
    ::std::os::raw::c_char, uri : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetMetadata(domain : virDomainPtr, type_ :
    ::std::os::raw::c_int, uri : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainGetXMLDesc(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnectDomainXMLFromNative(conn : virConnectPtr, nativeFormat
    : * const ::std::os::raw::c_char, nativeConfig : * const ::std::os::raw::c_char,
    flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnectDomainXMLToNative(conn : virConnectPtr, nativeFormat :
    * const ::std::os::raw::c_char, domainXml : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainBlockStats(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, stats : virDomainBlockStatsPtr, size : usize,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBlockStatsFlags(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, params : virTypedParameterPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainInterfaceStats(dom : virDomainPtr, device : * const
    ::std::os::raw::c_char, stats : virDomainInterfaceStatsPtr, size : usize,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetInterfaceParameters(dom : virDomainPtr, device : *
    const ::std::os::raw::c_char, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetInterfaceParameters(dom : virDomainPtr, device : *
    const ::std::os::raw::c_char, params : virTypedParameterPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBlockPeek(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, offset : ::std::os::raw::c_ulonglong, size : usize, buffer :
    * mut ::std::os::raw::c_void, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBlockResize(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, size : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetBlockInfo(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, info : virDomainBlockInfoPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMemoryStats(dom : virDomainPtr, stats :
    virDomainMemoryStatPtr, nr_stats : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainMemoryPeek(dom : virDomainPtr, start :
    ::std::os::raw::c_ulonglong, size : usize, buffer : * mut ::std::os::raw::c_void,
    flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainDefineXML(conn : virConnectPtr, xml : * const
    ::std::os::raw::c_char,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainDefineXMLFlags(conn : virConnectPtr, xml : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainUndefine(domain : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainUndefineFlags(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectNumOfDefinedDomains(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListDefinedDomains(conn : virConnectPtr, names : * mut
    * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListAllDomains(conn : virConnectPtr, domains : * mut *
    mut virDomainPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCreate(domain : virDomainPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCreateWithFlags(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCreateWithFiles(domain : virDomainPtr, nfiles :
    ::std::os::raw::c_uint, files : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetAutostart(domain : virDomainPtr, autostart : * mut
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetAutostart(domain : virDomainPtr, autostart :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetAutostartOnce(domain : virDomainPtr, autostart : *
    mut ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetAutostartOnce(domain : virDomainPtr, autostart :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetVcpus(domain : virDomainPtr, nvcpus :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetVcpusFlags(domain : virDomainPtr, nvcpus :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetVcpusFlags(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainPinVcpu(domain : virDomainPtr, vcpu :
    ::std::os::raw::c_uint, cpumap : * mut ::std::os::raw::c_uchar, maplen :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainPinVcpuFlags(domain : virDomainPtr, vcpu :
    ::std::os::raw::c_uint, cpumap : * mut ::std::os::raw::c_uchar, maplen :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetVcpuPinInfo(domain : virDomainPtr, ncpumaps :
    ::std::os::raw::c_int, cpumaps : * mut ::std::os::raw::c_uchar, maplen :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainPinEmulator(domain : virDomainPtr, cpumap : * mut
    ::std::os::raw::c_uchar, maplen : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetEmulatorPinInfo(domain : virDomainPtr, cpumaps : *
    mut ::std::os::raw::c_uchar, maplen : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainIOThreadInfoFree(info : virDomainIOThreadInfoPtr)
}
forward! {
    Library::Libvirt; fn virDomainGetIOThreadInfo(domain : virDomainPtr, info : * mut *
    mut virDomainIOThreadInfoPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainPinIOThread(domain : virDomainPtr, iothread_id :
    ::std::os::raw::c_uint, cpumap : * mut ::std::os::raw::c_uchar, maplen :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainAddIOThread(domain : virDomainPtr, iothread_id :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainDelIOThread(domain : virDomainPtr, iothread_id :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetIOThreadParams(domain : virDomainPtr, iothread_id :
    ::std::os::raw::c_uint, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetVcpus(domain : virDomainPtr, info : virVcpuInfoPtr,
    maxinfo : ::std::os::raw::c_int, cpumaps : * mut ::std::os::raw::c_uchar, maplen :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainAttachDevice(domain : virDomainPtr, xml : * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainDetachDevice(domain : virDomainPtr, xml : * const
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainAttachDeviceFlags(domain : virDomainPtr, xml : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainDetachDeviceFlags(domain : virDomainPtr, xml : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainUpdateDeviceFlags(domain : virDomainPtr, xml : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainDetachDeviceAlias(domain : virDomainPtr, alias : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectGetAllDomainStats(conn : virConnectPtr, stats :
    ::std::os::raw::c_uint, retStats : * mut * mut virDomainStatsRecordPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainListGetStats(doms : * mut virDomainPtr, stats :
    ::std::os::raw::c_uint, retStats : * mut * mut virDomainStatsRecordPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainStatsRecordListFree(stats : * mut
    virDomainStatsRecordPtr)
}
forward! {
    Library::Libvirt; fn virDomainGetPerfEvents(dom : virDomainPtr, params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetPerfEvents(dom : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBlockJobAbort(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetBlockJobInfo(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, info : virDomainBlockJobInfoPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBlockJobSetSpeed(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBlockPull(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBlockRebase(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, base : * const ::std::os::raw::c_char, bandwidth :
    ::std::os::raw::c_ulong, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBlockCopy(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, destxml : * const ::std::os::raw::c_char, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBlockCommit(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, base : * const ::std::os::raw::c_char, top : * const
    ::std::os::raw::c_char, bandwidth : ::std::os::raw::c_ulong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetBlockIoTune(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetBlockIoTune(dom : virDomainPtr, disk : * const
    ::std::os::raw::c_char, params : virTypedParameterPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetDiskErrors(dom : virDomainPtr, errors :
    virDomainDiskErrorPtr, maxerrors : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSendKey(domain : virDomainPtr, codeset :
    ::std::os::raw::c_uint, holdtime : ::std::os::raw::c_uint, keycodes : * mut
    ::std::os::raw::c_uint, nkeycodes : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSendProcessSignal(domain : virDomainPtr, pid_value :
    ::std::os::raw::c_longlong, signum : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCreateLinux(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virConnectDomainEventRegister(conn : virConnectPtr, cb :
    virConnectDomainEventCallback, opaque : * mut ::std::os::raw::c_void, freecb :
    virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectDomainEventDeregister(conn : virConnectPtr, cb :
    virConnectDomainEventCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainIsActive(dom : virDomainPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainIsPersistent(dom : virDomainPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainIsUpdated(dom : virDomainPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetJobInfo(dom : virDomainPtr, info :
    virDomainJobInfoPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetJobStats(domain : virDomainPtr, type_ : * mut
    ::std::os::raw::c_int, params : * mut virTypedParameterPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainAbortJob(dom : virDomainPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainAbortJobFlags(dom : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectDomainEventRegisterAny(conn : virConnectPtr, dom :
    virDomainPtr, eventID : ::std::os::raw::c_int, cb :
    virConnectDomainEventGenericCallback, opaque : * mut ::std::os::raw::c_void, freecb :
    virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectDomainEventDeregisterAny(conn : virConnectPtr,
    callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainOpenConsole(dom : virDomainPtr, dev_name : * const
    ::std::os::raw::c_char, st : virStreamPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainOpenChannel(dom : virDomainPtr, name : * const
    ::std::os::raw::c_char, st : virStreamPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainOpenGraphics(dom : virDomainPtr, idx :
    ::std::os::raw::c_uint, fd : ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,)
    -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainOpenGraphicsFD(dom : virDomainPtr, idx :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainInjectNMI(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainFSTrim(dom : virDomainPtr, mountPoint : * const
    ::std::os::raw::c_char, minimum : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainFSFreeze(dom : virDomainPtr, mountpoints : * mut *
    const ::std::os::raw::c_char, nmountpoints : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainFSThaw(dom : virDomainPtr, mountpoints : * mut * const
    ::std::os::raw::c_char, nmountpoints : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainFSInfoFree(info : virDomainFSInfoPtr)
}
forward! {
    Library::Libvirt; fn virDomainGetFSInfo(dom : virDomainPtr, info : * mut * mut
    virDomainFSInfoPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetTime(dom : virDomainPtr, seconds : * mut
    ::std::os::raw::c_longlong, nseconds : * mut ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetTime(dom : virDomainPtr, seconds :
    ::std::os::raw::c_longlong, nseconds : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainInterfaceAddresses(dom : virDomainPtr, ifaces : * mut *
    mut virDomainInterfacePtr, source : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainInterfaceFree(iface : virDomainInterfacePtr)
}
forward! {
    Library::Libvirt; fn virDomainSetUserPassword(dom : virDomainPtr, user : * const
    ::std::os::raw::c_char, password : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainRename(dom : virDomainPtr, new_name : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetGuestVcpus(domain : virDomainPtr, params : * mut
    virTypedParameterPtr, nparams : * mut ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetGuestVcpus(domain : virDomainPtr, cpumap : * const
    ::std::os::raw::c_char, state : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetVcpu(domain : virDomainPtr, vcpumap : * const
    ::std::os::raw::c_char, state : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetBlockThreshold(domain : virDomainPtr, dev : * const
    ::std::os::raw::c_char, threshold : ::std::os::raw::c_ulonglong, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetLifecycleAction(domain : virDomainPtr, type_ :
    ::std::os::raw::c_uint, action : ::std::os::raw::c_uint, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetLaunchSecurityInfo(domain : virDomainPtr, params : *
    mut virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetLaunchSecurityState(domain : virDomainPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetGuestInfo(domain : virDomainPtr, types :
    ::std::os::raw::c_uint, params : * mut virTypedParameterPtr, nparams : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainAgentSetResponseTimeout(domain : virDomainPtr, timeout
    : ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBackupBegin(domain : virDomainPtr, backupXML : * const
    ::std::os::raw::c_char, checkpointXML : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainBackupGetXMLDesc(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainAuthorizedSSHKeysGet(domain : virDomainPtr, user : *
    const ::std::os::raw::c_char, keys : * mut * mut * mut ::std::os::raw::c_char, flags
    : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainAuthorizedSSHKeysSet(domain : virDomainPtr, user : *
    const ::std::os::raw::c_char, keys : * mut * const ::std::os::raw::c_char, nkeys :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGetMessages(domain : virDomainPtr, msgs : * mut * mut *
    mut ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainStartDirtyRateCalc(domain : virDomainPtr, seconds :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainFDAssociate(domain : virDomainPtr, name : * const
    ::std::os::raw::c_char, nfds : ::std::os::raw::c_uint, fds : * mut
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainGraphicsReload(domain : virDomainPtr, type_ :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSetThrottleGroup(dom : virDomainPtr, group : * const
    ::std::os::raw::c_char, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainDelThrottleGroup(dom : virDomainPtr, group : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainAnnounceInterface(dom : virDomainPtr, device : * const
    ::std::os::raw::c_char, params : virTypedParameterPtr, nparams :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCheckpointGetName(checkpoint : virDomainCheckpointPtr,)
    -> * const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainCheckpointGetDomain(checkpoint :
    virDomainCheckpointPtr,) -> virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainCheckpointGetConnect(checkpoint :
    virDomainCheckpointPtr,) -> virConnectPtr
}
forward! {
    Library::Libvirt; fn virDomainCheckpointCreateXML(domain : virDomainPtr, xmlDesc : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    virDomainCheckpointPtr
}
forward! {
    Library::Libvirt; fn virDomainCheckpointGetXMLDesc(checkpoint :
    virDomainCheckpointPtr, flags : ::std::os::raw::c_uint,) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainListAllCheckpoints(domain : virDomainPtr, checkpoints :
    * mut * mut virDomainCheckpointPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCheckpointListAllChildren(checkpoint :
    virDomainCheckpointPtr, children : * mut * mut virDomainCheckpointPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCheckpointLookupByName(domain : virDomainPtr, name : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    virDomainCheckpointPtr
}
forward! {
    Library::Libvirt; fn virDomainCheckpointGetParent(checkpoint :
    virDomainCheckpointPtr, flags : ::std::os::raw::c_uint,) -> virDomainCheckpointPtr
}
forward! {
    Library::Libvirt; fn virDomainCheckpointDelete(checkpoint : virDomainCheckpointPtr,
    flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCheckpointRef(checkpoint : virDomainCheckpointPtr,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainCheckpointFree(checkpoint : virDomainCheckpointPtr,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotGetName(snapshot : virDomainSnapshotPtr,) -> *
    const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainSnapshotGetDomain(snapshot : virDomainSnapshotPtr) ->
    virDomainPtr
}
forward! {
    Library::Libvirt; fn virDomainSnapshotGetConnect(snapshot : virDomainSnapshotPtr) ->
    virConnectPtr
}
forward! {
    Library::Libvirt; fn virDomainSnapshotCreateXML(domain : virDomainPtr, xmlDesc : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    virDomainSnapshotPtr
}
forward! {
    Library::Libvirt; fn virDomainSnapshotGetXMLDesc(snapshot : virDomainSnapshotPtr,
    flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virDomainSnapshotNum(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotListNames(domain : virDomainPtr, names : * mut
    * mut ::std::os::raw::c_char, nameslen : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainListAllSnapshots(domain : virDomainPtr, snaps : * mut *
    mut virDomainSnapshotPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotNumChildren(snapshot : virDomainSnapshotPtr,
    flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotListChildrenNames(snapshot :
    virDomainSnapshotPtr, names : * mut * mut ::std::os::raw::c_char, nameslen :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotListAllChildren(snapshot :
    virDomainSnapshotPtr, snaps : * mut * mut virDomainSnapshotPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotLookupByName(domain : virDomainPtr, name : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    virDomainSnapshotPtr
}
forward! {
    Library::Libvirt; fn virDomainHasCurrentSnapshot(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotCurrent(domain : virDomainPtr, flags :
    ::std::os::raw::c_uint,) -> virDomainSnapshotPtr
}
forward! {
    Library::Libvirt; fn virDomainSnapshotGetParent(snapshot : virDomainSnapshotPtr,
    flags : ::std::os::raw::c_uint,) -> virDomainSnapshotPtr
}
forward! {
    Library::Libvirt; fn virDomainSnapshotIsCurrent(snapshot : virDomainSnapshotPtr,
    flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotHasMetadata(snapshot : virDomainSnapshotPtr,
    flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainRevertToSnapshot(snapshot : virDomainSnapshotPtr, flags
    : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotDelete(snapshot : virDomainSnapshotPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotRef(snapshot : virDomainSnapshotPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDomainSnapshotFree(snapshot : virDomainSnapshotPtr,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virEventRegisterImpl(addHandle : virEventAddHandleFunc,
    updateHandle : virEventUpdateHandleFunc, removeHandle : virEventRemoveHandleFunc,
    addTimeout : virEventAddTimeoutFunc, updateTimeout : virEventUpdateTimeoutFunc,
    removeTimeout : virEventRemoveTimeoutFunc,)
}
forward! {
    Library::Libvirt; fn virEventRegisterDefaultImpl() -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virEventRunDefaultImpl() -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virEventAddHandle(fd : ::std::os::raw::c_int, events :
    ::std::os::raw::c_int, cb : virEventHandleCallback, opaque : * mut
    ::std::os::raw::c_void, ff : virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virEventUpdateHandle(watch : ::std::os::raw::c_int, events :
    ::std::os::raw::c_int,)
}
forward! {
    Library::Libvirt; fn virEventRemoveHandle(watch : ::std::os::raw::c_int) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virEventAddTimeout(frequency : ::std::os::raw::c_int, cb :
    virEventTimeoutCallback, opaque : * mut ::std::os::raw::c_void, ff :
    virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virEventUpdateTimeout(timer : ::std::os::raw::c_int, frequency :
    ::std::os::raw::c_int,)
}
forward! {
    Library::Libvirt; fn virEventRemoveTimeout(timer : ::std::os::raw::c_int) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInterfaceGetConnect(iface : virInterfacePtr) -> virConnectPtr
}
forward! {
    Library::Libvirt; fn virConnectNumOfInterfaces(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListInterfaces(conn : virConnectPtr, names : * mut *
    mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectNumOfDefinedInterfaces(conn : virConnectPtr,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListDefinedInterfaces(conn : virConnectPtr, names : *
    mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListAllInterfaces(conn : virConnectPtr, ifaces : * mut
    * mut virInterfacePtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInterfaceLookupByName(conn : virConnectPtr, name : * const
    ::std::os::raw::c_char,) -> virInterfacePtr
}
forward! {
    Library::Libvirt; fn virInterfaceLookupByMACString(conn : virConnectPtr, mac : *
    const ::std::os::raw::c_char,) -> virInterfacePtr
}
forward! {
    Library::Libvirt; fn virInterfaceGetName(iface : virInterfacePtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virInterfaceGetMACString(iface : virInterfacePtr,) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virInterfaceGetXMLDesc(iface : virInterfacePtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virInterfaceDefineXML(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virInterfacePtr
}
forward! {
    Library::Libvirt; fn virInterfaceUndefine(iface : virInterfacePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInterfaceCreate(iface : virInterfacePtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInterfaceDestroy(iface : virInterfacePtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInterfaceRef(iface : virInterfacePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInterfaceFree(iface : virInterfacePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInterfaceChangeBegin(conn : virConnectPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInterfaceChangeCommit(conn : virConnectPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInterfaceChangeRollback(conn : virConnectPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virInterfaceIsActive(iface : virInterfacePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkGetConnect(network : virNetworkPtr) -> virConnectPtr
}
forward! {
    Library::Libvirt; fn virConnectNumOfNetworks(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListNetworks(conn : virConnectPtr, names : * mut * mut
    ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectNumOfDefinedNetworks(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListDefinedNetworks(conn : virConnectPtr, names : *
    mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListAllNetworks(conn : virConnectPtr, nets : * mut *
    mut virNetworkPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkLookupByName(conn : virConnectPtr, name : * const
    ::std::os::raw::c_char,) -> virNetworkPtr
}
forward! {
    Library::Libvirt; fn virNetworkLookupByUUID(conn : virConnectPtr, uuid : * const
    ::std::os::raw::c_uchar,) -> virNetworkPtr
}
forward! {
    Library::Libvirt; fn virNetworkLookupByUUIDString(conn : virConnectPtr, uuid : *
    const ::std::os::raw::c_char,) -> virNetworkPtr
}
forward! {
    Library::Libvirt; fn virNetworkCreateXML(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char,) -> virNetworkPtr
}
forward! {
    Library::Libvirt; fn virNetworkCreateXMLFlags(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNetworkPtr
}
forward! {
    Library::Libvirt; fn virNetworkDefineXML(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char,) -> virNetworkPtr
}
forward! {
    Library::Libvirt; fn virNetworkDefineXMLFlags(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNetworkPtr
}
forward! {
    Library::Libvirt; fn virNetworkUndefine(network : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkUpdate(network : virNetworkPtr, command :
    ::std::os::raw::c_uint, section : ::std::os::raw::c_uint, parentIndex :
    ::std::os::raw::c_int, xml : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkCreate(network : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkDestroy(network : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkRef(network : virNetworkPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkFree(network : virNetworkPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkGetName(network : virNetworkPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNetworkGetUUID(network : virNetworkPtr, uuid : * mut
    ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkGetUUIDString(network : virNetworkPtr, buf : * mut
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkGetXMLDesc(network : virNetworkPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNetworkGetBridgeName(network : virNetworkPtr,) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNetworkGetAutostart(network : virNetworkPtr, autostart : *
    mut ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkSetAutostart(network : virNetworkPtr, autostart :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkIsActive(net : virNetworkPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkIsPersistent(net : virNetworkPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkDHCPLeaseFree(lease : virNetworkDHCPLeasePtr)
}
forward! {
    Library::Libvirt; fn virNetworkGetDHCPLeases(network : virNetworkPtr, mac : * const
    ::std::os::raw::c_char, leases : * mut * mut virNetworkDHCPLeasePtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectNetworkEventRegisterAny(conn : virConnectPtr, net :
    virNetworkPtr, eventID : ::std::os::raw::c_int, cb :
    virConnectNetworkEventGenericCallback, opaque : * mut ::std::os::raw::c_void, freecb
    : virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectNetworkEventDeregisterAny(conn : virConnectPtr,
    callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkPortLookupByUUID(net : virNetworkPtr, uuid : * const
    ::std::os::raw::c_uchar,) -> virNetworkPortPtr
}
forward! {
    Library::Libvirt; fn virNetworkPortLookupByUUIDString(net : virNetworkPtr, uuidstr :
    * const ::std::os::raw::c_char,) -> virNetworkPortPtr
}
forward! {
    Library::Libvirt; fn virNetworkPortCreateXML(net : virNetworkPtr, xmldesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNetworkPortPtr
}
forward! {
    Library::Libvirt; fn virNetworkPortGetNetwork(port : virNetworkPortPtr) ->
    virNetworkPtr
}
forward! {
    Library::Libvirt; fn virNetworkPortGetXMLDesc(port : virNetworkPortPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNetworkPortGetUUID(port : virNetworkPortPtr, uuid : * mut
    ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkPortGetUUIDString(port : virNetworkPortPtr, buf : *
    mut ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkPortSetParameters(port : virNetworkPortPtr, params :
    virTypedParameterPtr, nparams : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkPortGetParameters(port : virNetworkPortPtr, params : *
    mut virTypedParameterPtr, nparams : * mut ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkPortDelete(port : virNetworkPortPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkListAllPorts(network : virNetworkPtr, ports : * mut *
    mut virNetworkPortPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkPortFree(port : virNetworkPortPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkPortRef(port : virNetworkPortPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkSetMetadata(network : virNetworkPtr, type_ :
    ::std::os::raw::c_int, metadata : * const ::std::os::raw::c_char, key : * const
    ::std::os::raw::c_char, uri : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNetworkGetMetadata(network : virNetworkPtr, type_ :
    ::std::os::raw::c_int, uri : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNodeNumOfDevices(conn : virConnectPtr, cap : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeListDevices(conn : virConnectPtr, cap : * const
    ::std::os::raw::c_char, names : * mut * mut ::std::os::raw::c_char, maxnames :
    ::std::os::raw::c_int, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListAllNodeDevices(conn : virConnectPtr, devices : *
    mut * mut virNodeDevicePtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceLookupByName(conn : virConnectPtr, name : * const
    ::std::os::raw::c_char,) -> virNodeDevicePtr
}
forward! {
    Library::Libvirt; fn virNodeDeviceLookupSCSIHostByWWN(conn : virConnectPtr, wwnn : *
    const ::std::os::raw::c_char, wwpn : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> virNodeDevicePtr
}
forward! {
    Library::Libvirt; fn virNodeDeviceGetName(dev : virNodeDevicePtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNodeDeviceGetParent(dev : virNodeDevicePtr,) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNodeDeviceNumOfCaps(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceListCaps(dev : virNodeDevicePtr, names : * mut *
    mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceGetXMLDesc(dev : virNodeDevicePtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNodeDeviceRef(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceFree(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceDettach(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceDetachFlags(dev : virNodeDevicePtr, driverName : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceReAttach(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceReset(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceCreateXML(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNodeDevicePtr
}
forward! {
    Library::Libvirt; fn virNodeDeviceDestroy(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceDefineXML(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNodeDevicePtr
}
forward! {
    Library::Libvirt; fn virNodeDeviceUndefine(dev : virNodeDevicePtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceCreate(dev : virNodeDevicePtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceSetAutostart(dev : virNodeDevicePtr, autostart :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceGetAutostart(dev : virNodeDevicePtr, autostart : *
    mut ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceIsPersistent(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceIsActive(dev : virNodeDevicePtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNodeDeviceUpdate(dev : virNodeDevicePtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectNodeDeviceEventRegisterAny(conn : virConnectPtr, dev :
    virNodeDevicePtr, eventID : ::std::os::raw::c_int, cb :
    virConnectNodeDeviceEventGenericCallback, opaque : * mut ::std::os::raw::c_void,
    freecb : virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectNodeDeviceEventDeregisterAny(conn : virConnectPtr,
    callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectNumOfNWFilters(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListNWFilters(conn : virConnectPtr, names : * mut *
    mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListAllNWFilters(conn : virConnectPtr, filters : * mut
    * mut virNWFilterPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNWFilterLookupByName(conn : virConnectPtr, name : * const
    ::std::os::raw::c_char,) -> virNWFilterPtr
}
forward! {
    Library::Libvirt; fn virNWFilterLookupByUUID(conn : virConnectPtr, uuid : * const
    ::std::os::raw::c_uchar,) -> virNWFilterPtr
}
forward! {
    Library::Libvirt; fn virNWFilterLookupByUUIDString(conn : virConnectPtr, uuid : *
    const ::std::os::raw::c_char,) -> virNWFilterPtr
}
forward! {
    Library::Libvirt; fn virNWFilterDefineXML(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char,) -> virNWFilterPtr
}
forward! {
    Library::Libvirt; fn virNWFilterDefineXMLFlags(conn : virConnectPtr, xmlDesc : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNWFilterPtr
}
forward! {
    Library::Libvirt; fn virNWFilterUndefine(nwfilter : virNWFilterPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNWFilterRef(nwfilter : virNWFilterPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNWFilterFree(nwfilter : virNWFilterPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNWFilterGetName(nwfilter : virNWFilterPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNWFilterGetUUID(nwfilter : virNWFilterPtr, uuid : * mut
    ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNWFilterGetUUIDString(nwfilter : virNWFilterPtr, buf : * mut
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNWFilterGetXMLDesc(nwfilter : virNWFilterPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNWFilterBindingLookupByPortDev(conn : virConnectPtr, portdev
    : * const ::std::os::raw::c_char,) -> virNWFilterBindingPtr
}
forward! {
    Library::Libvirt; fn virNWFilterBindingGetPortDev(binding : virNWFilterBindingPtr,)
    -> * const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNWFilterBindingGetFilterName(binding :
    virNWFilterBindingPtr,) -> * const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnectListAllNWFilterBindings(conn : virConnectPtr, bindings
    : * mut * mut virNWFilterBindingPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNWFilterBindingCreateXML(conn : virConnectPtr, xml : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virNWFilterBindingPtr
}
forward! {
    Library::Libvirt; fn virNWFilterBindingGetXMLDesc(binding : virNWFilterBindingPtr,
    flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virNWFilterBindingDelete(binding : virNWFilterBindingPtr,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNWFilterBindingRef(binding : virNWFilterBindingPtr,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virNWFilterBindingFree(binding : virNWFilterBindingPtr,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virSecretGetConnect(secret : virSecretPtr) -> virConnectPtr
}
forward! {
    Library::Libvirt; fn virConnectNumOfSecrets(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListSecrets(conn : virConnectPtr, uuids : * mut * mut
    ::std::os::raw::c_char, maxuuids : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListAllSecrets(conn : virConnectPtr, secrets : * mut *
    mut virSecretPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virSecretLookupByUUID(conn : virConnectPtr, uuid : * const
    ::std::os::raw::c_uchar,) -> virSecretPtr
}
forward! {
    Library::Libvirt; fn virSecretLookupByUUIDString(conn : virConnectPtr, uuid : * const
    ::std::os::raw::c_char,) -> virSecretPtr
}
forward! {
    Library::Libvirt; fn virSecretLookupByUsage(conn : virConnectPtr, usageType :
    ::std::os::raw::c_int, usageID : * const ::std::os::raw::c_char,) -> virSecretPtr
}
forward! {
    Library::Libvirt; fn virSecretDefineXML(conn : virConnectPtr, xml : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virSecretPtr
}
forward! {
    Library::Libvirt; fn virSecretGetUUID(secret : virSecretPtr, buf : * mut
    ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virSecretGetUUIDString(secret : virSecretPtr, buf : * mut
    ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virSecretGetUsageType(secret : virSecretPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virSecretGetUsageID(secret : virSecretPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virSecretGetXMLDesc(secret : virSecretPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virSecretSetValue(secret : virSecretPtr, value : * const
    ::std::os::raw::c_uchar, value_size : usize, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virSecretGetValue(secret : virSecretPtr, value_size : * mut
    usize, flags : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_uchar
}
forward! {
    Library::Libvirt; fn virSecretUndefine(secret : virSecretPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virSecretRef(secret : virSecretPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virSecretFree(secret : virSecretPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectSecretEventRegisterAny(conn : virConnectPtr, secret :
    virSecretPtr, eventID : ::std::os::raw::c_int, cb :
    virConnectSecretEventGenericCallback, opaque : * mut ::std::os::raw::c_void, freecb :
    virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectSecretEventDeregisterAny(conn : virConnectPtr,
    callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolGetConnect(pool : virStoragePoolPtr) ->
    virConnectPtr
}
forward! {
    Library::Libvirt; fn virConnectGetStoragePoolCapabilities(conn : virConnectPtr, flags
    : ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnectNumOfStoragePools(conn : virConnectPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListStoragePools(conn : virConnectPtr, names : * mut *
    mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectNumOfDefinedStoragePools(conn : virConnectPtr,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListDefinedStoragePools(conn : virConnectPtr, names :
    * mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectListAllStoragePools(conn : virConnectPtr, pools : *
    mut * mut virStoragePoolPtr, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectFindStoragePoolSources(conn : virConnectPtr, type_ : *
    const ::std::os::raw::c_char, srcSpec : * const ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virStoragePoolLookupByName(conn : virConnectPtr, name : * const
    ::std::os::raw::c_char,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt; fn virStoragePoolLookupByUUID(conn : virConnectPtr, uuid : * const
    ::std::os::raw::c_uchar,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt; fn virStoragePoolLookupByUUIDString(conn : virConnectPtr, uuid : *
    const ::std::os::raw::c_char,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt; fn virStoragePoolLookupByVolume(vol : virStorageVolPtr) ->
    virStoragePoolPtr
}
forward! {
    Library::Libvirt; fn virStoragePoolLookupByTargetPath(conn : virConnectPtr, path : *
    const ::std::os::raw::c_char,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt; fn virStoragePoolCreateXML(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt; fn virStoragePoolDefineXML(conn : virConnectPtr, xmlDesc : * const
    ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virStoragePoolPtr
}
forward! {
    Library::Libvirt; fn virStoragePoolBuild(pool : virStoragePoolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolUndefine(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolCreate(pool : virStoragePoolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolDestroy(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolDelete(pool : virStoragePoolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolRef(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolFree(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolRefresh(pool : virStoragePoolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolGetName(pool : virStoragePoolPtr,) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virStoragePoolGetUUID(pool : virStoragePoolPtr, uuid : * mut
    ::std::os::raw::c_uchar,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolGetUUIDString(pool : virStoragePoolPtr, buf : *
    mut ::std::os::raw::c_char,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolGetInfo(vol : virStoragePoolPtr, info :
    virStoragePoolInfoPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolGetXMLDesc(pool : virStoragePoolPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virStoragePoolGetAutostart(pool : virStoragePoolPtr, autostart :
    * mut ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolSetAutostart(pool : virStoragePoolPtr, autostart :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolNumOfVolumes(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolListVolumes(pool : virStoragePoolPtr, names : *
    mut * mut ::std::os::raw::c_char, maxnames : ::std::os::raw::c_int,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolListAllVolumes(pool : virStoragePoolPtr, vols : *
    mut * mut virStorageVolPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStorageVolGetConnect(vol : virStorageVolPtr) -> virConnectPtr
}
forward! {
    Library::Libvirt; fn virStorageVolLookupByName(pool : virStoragePoolPtr, name : *
    const ::std::os::raw::c_char,) -> virStorageVolPtr
}
forward! {
    Library::Libvirt; fn virStorageVolLookupByKey(conn : virConnectPtr, key : * const
    ::std::os::raw::c_char,) -> virStorageVolPtr
}
forward! {
    Library::Libvirt; fn virStorageVolLookupByPath(conn : virConnectPtr, path : * const
    ::std::os::raw::c_char,) -> virStorageVolPtr
}
forward! {
    Library::Libvirt; fn virStorageVolGetName(vol : virStorageVolPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virStorageVolGetKey(vol : virStorageVolPtr) -> * const
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virStorageVolCreateXML(pool : virStoragePoolPtr, xmldesc : *
    const ::std::os::raw::c_char, flags : ::std::os::raw::c_uint,) -> virStorageVolPtr
}
forward! {
    Library::Libvirt; fn virStorageVolCreateXMLFrom(pool : virStoragePoolPtr, xmldesc : *
    const ::std::os::raw::c_char, clonevol : virStorageVolPtr, flags :
    ::std::os::raw::c_uint,) -> virStorageVolPtr
}
forward! {
    Library::Libvirt; fn virStorageVolDownload(vol : virStorageVolPtr, stream :
    virStreamPtr, offset : ::std::os::raw::c_ulonglong, length :
    ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStorageVolUpload(vol : virStorageVolPtr, stream :
    virStreamPtr, offset : ::std::os::raw::c_ulonglong, length :
    ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStorageVolDelete(vol : virStorageVolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStorageVolWipe(vol : virStorageVolPtr, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStorageVolWipePattern(vol : virStorageVolPtr, algorithm :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStorageVolRef(vol : virStorageVolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStorageVolFree(vol : virStorageVolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStorageVolGetInfo(vol : virStorageVolPtr, info :
    virStorageVolInfoPtr,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStorageVolGetInfoFlags(vol : virStorageVolPtr, info :
    virStorageVolInfoPtr, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStorageVolGetXMLDesc(pool : virStorageVolPtr, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virStorageVolGetPath(vol : virStorageVolPtr) -> * mut
    ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virStorageVolResize(vol : virStorageVolPtr, capacity :
    ::std::os::raw::c_ulonglong, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolIsActive(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStoragePoolIsPersistent(pool : virStoragePoolPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectStoragePoolEventRegisterAny(conn : virConnectPtr, pool
    : virStoragePoolPtr, eventID : ::std::os::raw::c_int, cb :
    virConnectStoragePoolEventGenericCallback, opaque : * mut ::std::os::raw::c_void,
    freecb : virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virConnectStoragePoolEventDeregisterAny(conn : virConnectPtr,
    callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamNew(conn : virConnectPtr, flags :
    ::std::os::raw::c_uint,) -> virStreamPtr
}
forward! {
    Library::Libvirt; fn virStreamRef(st : virStreamPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamSend(st : virStreamPtr, data : * const
    ::std::os::raw::c_char, nbytes : usize,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamRecv(st : virStreamPtr, data : * mut
    ::std::os::raw::c_char, nbytes : usize,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamRecvFlags(st : virStreamPtr, data : * mut
    ::std::os::raw::c_char, nbytes : usize, flags : ::std::os::raw::c_uint,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamSendHole(st : virStreamPtr, length :
    ::std::os::raw::c_longlong, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamRecvHole(arg1 : virStreamPtr, length : * mut
    ::std::os::raw::c_longlong, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamSendAll(st : virStreamPtr, handler :
    virStreamSourceFunc, opaque : * mut ::std::os::raw::c_void,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamSparseSendAll(st : virStreamPtr, handler :
    virStreamSourceFunc, holeHandler : virStreamSourceHoleFunc, skipHandler :
    virStreamSourceSkipFunc, opaque : * mut ::std::os::raw::c_void,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamRecvAll(st : virStreamPtr, handler : virStreamSinkFunc,
    opaque : * mut ::std::os::raw::c_void,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamSparseRecvAll(stream : virStreamPtr, handler :
    virStreamSinkFunc, holeHandler : virStreamSinkHoleFunc, opaque : * mut
    ::std::os::raw::c_void,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamEventAddCallback(stream : virStreamPtr, events :
    ::std::os::raw::c_int, cb : virStreamEventCallback, opaque : * mut
    ::std::os::raw::c_void, ff : virFreeCallback,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamEventUpdateCallback(stream : virStreamPtr, events :
    ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamEventRemoveCallback(stream : virStreamPtr) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamFinish(st : virStreamPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamAbort(st : virStreamPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virStreamFree(st : virStreamPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virGetLastError() -> virErrorPtr
}
forward! {
    Library::Libvirt; fn virSaveLastError() -> virErrorPtr
}
forward! {
    Library::Libvirt; fn virResetLastError()
}
forward! {
    Library::Libvirt; fn virResetError(err : virErrorPtr)
}
forward! {
    Library::Libvirt; fn virFreeError(err : virErrorPtr)
}
forward! {
    Library::Libvirt; fn virGetLastErrorCode() -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virGetLastErrorDomain() -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virGetLastErrorMessage() -> * const ::std::os::raw::c_char
}
forward! {
    Library::Libvirt; fn virConnGetLastError(conn : virConnectPtr) -> virErrorPtr
}
forward! {
    Library::Libvirt; fn virConnResetLastError(conn : virConnectPtr)
}
forward! {
    Library::Libvirt; fn virCopyLastError(to : virErrorPtr) -> ::std::os::raw::c_int
}
forward! {
    Library::Libvirt; fn virDefaultErrorFunc(err : virErrorPtr)
}
forward! {
    Library::Libvirt; fn virSetErrorFunc(userData : * mut ::std::os::raw::c_void, handler
    : virErrorFunc)
}
forward! {
    Library::Libvirt; fn virConnSetErrorFunc(conn : virConnectPtr, userData : * mut
    ::std::os::raw::c_void, handler : virErrorFunc,)
}
forward! {
    Library::Libvirt; fn virConnCopyLastError(conn : virConnectPtr, to : virErrorPtr,) ->
    ::std::os::raw::c_int
}
forward! {
    Library::Qemu; fn virDomainQemuMonitorCommand(domain : virDomainPtr, cmd : * const
    ::std::os::raw::c_char, result : * mut * mut ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Qemu; fn virDomainQemuMonitorCommandWithFiles(domain : virDomainPtr, cmd : *
    const ::std::os::raw::c_char, ninfiles : ::std::os::raw::c_uint, infiles : * mut
    ::std::os::raw::c_int, noutfiles : * mut ::std::os::raw::c_uint, outfiles : * mut *
    mut ::std::os::raw::c_int, result : * mut * mut ::std::os::raw::c_char, flags :
    ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Qemu; fn virDomainQemuAttach(domain : virConnectPtr, pid_value :
    ::std::os::raw::c_uint, flags : ::std::os::raw::c_uint,) -> virDomainPtr
}
forward! {
    Library::Qemu; fn virDomainQemuAgentCommand(domain : virDomainPtr, cmd : * const
    ::std::os::raw::c_char, timeout : ::std::os::raw::c_int, flags :
    ::std::os::raw::c_uint,) -> * mut ::std::os::raw::c_char
}
forward! {
    Library::Qemu; fn virConnectDomainQemuMonitorEventRegister(conn : virConnectPtr, dom
    : virDomainPtr, event : * const ::std::os::raw::c_char, cb :
    virConnectDomainQemuMonitorEventCallback, opaque : * mut ::std::os::raw::c_void,
    freecb : virFreeCallback, flags : ::std::os::raw::c_uint,) -> ::std::os::raw::c_int
}
forward! {
    Library::Qemu; fn virConnectDomainQemuMonitorEventDeregister(conn : virConnectPtr,
    callbackID : ::std::os::raw::c_int,) -> ::std::os::raw::c_int
}
