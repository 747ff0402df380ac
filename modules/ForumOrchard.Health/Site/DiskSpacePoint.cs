using ForumOrchard.Health.Points;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace ForumOrchard.Health.Site;

/// <summary>A full disk stops editing, uploads and the search.</summary>
internal sealed class DiskSpacePoint(IOptions<ShellOptions> shells, IStringLocalizer<DiskSpacePoint> S) : IHealthPoint
{
    /// <summary>Bytes that some weeks of editing with pictures may need; the readiness probe warns much later.</summary>
    private const long Enough = 1L << 30;

    private const double Gigabyte = 1L << 30;

    public string Name => S["Disk space"];

    public Task<HealthFinding?> LookAsync(CancellationToken cancellationToken)
    {
        var free = new DriveInfo(shells.Value.ShellsApplicationDataPath).AvailableFreeSpace;
        return Task.FromResult(free >= Enough ? null : new HealthFinding(
            HealthLevel.Fault,
            S["Where the data is, the disk has only {0:0.#} GB left.", free / Gigabyte],
            S["Without space nothing can be saved. Ask whoever runs the server for more, or delete files that nothing uses from the media library."],
            "~/Admin/Media"));
    }
}
