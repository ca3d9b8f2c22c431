/* Stand-in for <sal.h>: what public headers need of it, for any 64-bit target. */
#pragma once
#define _In_
#define _In_opt_
#define _In_z_
#define _In_opt_z_
#define _In_reads_(size)
#define _In_reads_opt_(size)
#define _In_reads_bytes_(size)
#define _In_reads_bytes_opt_(size)
#define _In_reads_z_(size)
#define _In_range_(low, high)
#define _Inout_
#define _Inout_opt_
#define _Inout_updates_(size)
#define _Inout_updates_opt_(size)
#define _Inout_updates_bytes_(size)
#define _Inout_updates_all_(size)
#define _Out_
#define _Out_opt_
#define _Out_writes_(size)
#define _Out_writes_opt_(size)
#define _Out_writes_z_(size)
#define _Out_writes_to_(size, count)
#define _Out_writes_to_opt_(size, count)
#define _Out_writes_all_(size)
#define _Out_writes_all_opt_(size)
#define _Out_writes_bytes_(size)
#define _Out_writes_bytes_opt_(size)
#define _Out_writes_bytes_to_(size, count)
#define _Out_writes_bytes_to_opt_(size, count)
#define _Out_writes_bytes_all_(size)
#define _Outptr_
#define _Outptr_opt_
#define _Outptr_result_maybenull_
#define _Outptr_result_z_
#define _Outptr_result_bytebuffer_(size)
#define _Outptr_result_buffer_(size)
#define _Outptr_opt_result_maybenull_
#define _Outptr_result_nullonfailure_
#define _COM_Outptr_
#define _Ret_
#define _Ret_z_
#define _Ret_maybenull_
#define _Ret_notnull_
#define _Ret_writes_bytes_(size)
#define _Ret_maybenull_
#define _Pre_
#define _Pre_valid_
#define _Pre_null_
#define _Pre_maybenull_
#define _Post_
#define _Post_invalid_
#define _Post_valid_
#define _Post_ptr_invalid_
#define _Post_writable_byte_size_(size)
#define _Field_z_
#define _Field_size_(size)
#define _Field_size_opt_(size)
#define _Field_size_bytes_(size)
#define _Field_size_bytes_opt_(size)
#define _Field_size_full_(size)
#define _Field_size_full_opt_(size)
#define _Field_range_(low, high)
#define _Null_terminated_
#define _NullNull_terminated_
#define _Printf_format_string_
#define _Check_return_
#define _Must_inspect_result_
#define _Success_(condition)
#define _When_(condition, annotations)
#define _At_(place, annotations)
#define _Use_decl_annotations_
#define _Notref_
#define _Const_
#define _Reserved_
#define _Frees_ptr_
#define _Frees_ptr_opt_
#define _Ptr_
#define _Maybenull_
#define _Notnull_
#define _Analysis_assume_(condition)
#define _Requires_lock_held_(lock)
#define _Function_class_(name)
#define _IRQL_requires_(level)
