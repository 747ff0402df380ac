using ForumOrchard.Uploads.Contents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Uploads.Replacing;

/// <summary>For a file of the media library.</summary>
internal sealed class FileSizeLimitAttribute : UploadSizeLimitAttribute
{
    protected override Permission Permission => MediaAccess.ManageMedia;

    protected override long LargestFile(IServiceProvider services) => services.GetRequiredService<IOptions<MediaOptions>>().Value.MaxFileSize;
}
