// A game in Rust with declarations of its own: signs in, unlocks an achievement, lists what is unlocked.
use std::ffi::CStr;
use std::os::raw::{c_char, c_void};
use std::ptr::{null, null_mut};
use std::sync::atomic::{AtomicBool, Ordering};

type HResult = i32;
type Handle = *mut c_void;
type Completion = unsafe extern "C" fn(*mut AsyncBlock);

const THREAD_POOL: u32 = 1;
const MANUAL: u32 = 0;
const COMPLETION: u32 = 1;
const ADD_DEFAULT_USER_SILENTLY: u32 = 1;
const SCID: &[u8] = b"00000000-0000-0000-0000-000012345678\0";

#[repr(C)]
struct AsyncBlock {
    queue: Handle,
    context: *mut c_void,
    callback: Option<Completion>,
    internal: [*mut c_void; 4],
}

#[repr(C)]
struct InitArgs {
    queue: Handle,
    scid: *const c_char,
}

// The beginning of XblAchievement, and its whole size.
#[repr(C)]
struct Achievement {
    id: *const c_char,
    service_configuration_id: *const c_char,
    name: *const c_char,
    others: [u64; SIZE_OF_ACHIEVEMENT / 8 - 3],
}
const SIZE_OF_ACHIEVEMENT: usize = 200;

extern "C" {
    fn XGameRuntimeInitialize() -> HResult;
    fn XGameRuntimeUninitialize();
    fn XGameGetXboxTitleId(title_id: *mut u32) -> HResult;
    fn XTaskQueueCreate(work: u32, completion: u32, queue: *mut Handle) -> HResult;
    fn XTaskQueueDispatch(queue: Handle, port: u32, timeout_ms: u32) -> bool;
    fn XTaskQueueCloseHandle(queue: Handle);
    fn XAsyncGetStatus(block: *mut AsyncBlock, wait: bool) -> HResult;
    fn XUserAddAsync(options: u32, block: *mut AsyncBlock) -> HResult;
    fn XUserAddResult(block: *mut AsyncBlock, user: *mut Handle) -> HResult;
    fn XUserGetId(user: Handle, xuid: *mut u64) -> HResult;
    fn XUserCloseHandle(user: Handle);
    fn XblInitialize(args: *const InitArgs) -> HResult;
    fn XblCleanupAsync(block: *mut AsyncBlock) -> HResult;
    fn XblContextCreateHandle(user: Handle, context: *mut Handle) -> HResult;
    fn XblContextCloseHandle(context: Handle);
    fn XblAchievementsUpdateAchievementAsync(
        context: Handle, xuid: u64, id: *const c_char, percent: u32, block: *mut AsyncBlock,
    ) -> HResult;
    fn XblAchievementsGetAchievementsForTitleIdAsync(
        context: Handle, xuid: u64, title_id: u32, kind: u32, unlocked_only: bool, order: u32, skip: u32,
        most: u32, block: *mut AsyncBlock,
    ) -> HResult;
    fn XblAchievementsGetAchievementsForTitleIdResult(block: *mut AsyncBlock, result: *mut Handle) -> HResult;
    fn XblAchievementsResultGetAchievements(
        result: Handle, achievements: *mut *const Achievement, count: *mut usize,
    ) -> HResult;
    fn XblAchievementsResultCloseHandle(result: Handle);
}

fn check(what: &str, hr: HResult) {
    if hr < 0 {
        eprintln!("{}: 0x{:08X}", what, hr);
        std::process::exit(1);
    }
}

unsafe extern "C" fn completed(block: *mut AsyncBlock) {
    (*((*block).context as *const AtomicBool)).store(true, Ordering::Release);
}

// Runs the game's frames until the call has called back.
fn run(queue: Handle, what: &str, begin: impl FnOnce(*mut AsyncBlock) -> HResult) -> Box<AsyncBlock> {
    let done = AtomicBool::new(false);
    let context = &done as *const AtomicBool as *mut c_void;
    let mut block = Box::new(AsyncBlock { queue, context, callback: Some(completed), internal: [null_mut(); 4] });
    check(what, begin(&mut *block));
    while !done.load(Ordering::Acquire) {
        unsafe { XTaskQueueDispatch(queue, COMPLETION, 16) };
    }
    check(what, unsafe { XAsyncGetStatus(&mut *block, false) });
    block
}

fn main() {
    unsafe {
        check("runtime", XGameRuntimeInitialize());
        let mut queue: Handle = null_mut();
        check("queue", XTaskQueueCreate(THREAD_POOL, MANUAL, &mut queue));
        check("services", XblInitialize(&InitArgs { queue, scid: SCID.as_ptr() as *const c_char }));

        let (mut user, mut xuid, mut context): (Handle, u64, Handle) = (null_mut(), 0, null_mut());
        let mut block = run(queue, "sign-in", |block| XUserAddAsync(ADD_DEFAULT_USER_SILENTLY, block));
        check("user", XUserAddResult(&mut *block, &mut user));
        check("xuid", XUserGetId(user, &mut xuid));
        check("context", XblContextCreateHandle(user, &mut context));

        let id = b"7\0".as_ptr() as *const c_char;
        run(queue, "update", |block| XblAchievementsUpdateAchievementAsync(context, xuid, id, 100, block));

        let mut title_id = 0;
        check("title id", XGameGetXboxTitleId(&mut title_id));
        let mut block = run(queue, "list", |block| {
            XblAchievementsGetAchievementsForTitleIdAsync(context, xuid, title_id, 1, true, 0, 0, 100, block)
        });
        let (mut result, mut achievements, mut count): (Handle, *const Achievement, usize) = (null_mut(), null(), 0);
        check("page", XblAchievementsGetAchievementsForTitleIdResult(&mut *block, &mut result));
        check("achievements", XblAchievementsResultGetAchievements(result, &mut achievements, &mut count));
        for achievement in std::slice::from_raw_parts(achievements, count) {
            println!("unlocked: {}", CStr::from_ptr(achievement.id).to_str().unwrap());
        }
        XblAchievementsResultCloseHandle(result);

        XblContextCloseHandle(context);
        XUserCloseHandle(user);
        run(queue, "clean-up", |block| XblCleanupAsync(block));
        XTaskQueueCloseHandle(queue);
        XGameRuntimeUninitialize();
    }
}
