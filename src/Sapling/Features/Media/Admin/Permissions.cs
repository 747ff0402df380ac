using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>Permissions for the media library, named as in Orchard Core.</summary>
public static class Permissions
{
    public static readonly Permission ManageMedia = new("ManageMediaContent", "Manage Media");
}
