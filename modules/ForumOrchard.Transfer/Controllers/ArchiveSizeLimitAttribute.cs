using ForumOrchard.Transfer.Archives;
using ForumOrchard.Uploads.Contents;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Transfer.Controllers;

/// <summary>For an archive.</summary>
internal sealed class ArchiveSizeLimitAttribute : UploadSizeLimitAttribute
{
    protected override Permission Permission => TransferPermissions.TransferContent;

    protected override long LargestFile(IServiceProvider services) => ArchiveBounds.Upload;
}
