using OrchardCore.Security.Permissions;

namespace ForumOrchard.Uploads.Replacing;

/// <summary>The permission to look after files, which the media library has.</summary>
internal static class MediaAccess
{
    /// <summary>Orchard Core's, by its name: the class that has it differs between its major versions.</summary>
    public static readonly Permission ManageMedia = new("ManageMediaContent");
}
