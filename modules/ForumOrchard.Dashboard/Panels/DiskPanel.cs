using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Security;

namespace ForumOrchard.Dashboard.Panels;

/// <summary>The space that the disk of the site's data has, for who can do something about it.</summary>
internal sealed class DiskPanel(IOptions<ShellOptions> shells, IAuthorizationService authorization, IStringLocalizer<DiskPanel> S) : IDashboardPanel
{
    /// <summary>Bytes that a few uploads and a backup of the database need.</summary>
    private const long LeastSpace = 1L << 30;

    /// <inheritdoc/>
    public int Order => 90;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var data = shells.Value.ShellsApplicationDataPath;
        if (!await authorization.AuthorizeAsync(user, StandardPermissions.SiteOwner) || !Path.Exists(data))
        {
            return null;
        }

        var free = new DriveInfo(data).AvailableFreeSpace;
        var isLow = free < LeastSpace;
        return new Panel(
            isLow ? PanelKind.Waiting : PanelKind.State,
            S["Disk"],
            [
                new PanelEntry(
                    S["Free: {0} GB", (free / (double)(1L << 30)).ToString("0.0", CultureInfo.CurrentCulture)],
                    Detail: isLow ? S["Soon nothing can be saved. Delete old backups and logs, or ask who runs the server for a larger disk."].Value : null,
                    IsFault: isLow),
            ]);
    }
}
