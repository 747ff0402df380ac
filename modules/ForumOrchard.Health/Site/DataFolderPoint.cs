using ForumOrchard.Health.Points;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace ForumOrchard.Health.Site;

/// <summary>Uploads, sign-ins and the search need to write there.</summary>
internal sealed class DataFolderPoint(IOptions<ShellOptions> shells, ShellSettings site, IStringLocalizer<DataFolderPoint> S) : IHealthPoint
{
    public string Name => S["Data folder"];

    public async Task<HealthFinding?> LookAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, site.Name, $".health-{Guid.NewGuid():n}");
        try
        {
            await File.WriteAllTextAsync(file, "1", cancellationToken);
            File.Delete(file);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new HealthFinding(
                HealthLevel.Fault,
                S["The site cannot write into its data folder."],
                S["Uploads, the search and new sign-ins fail. Ask whoever runs the server to let the site’s user write there, or to free space."]);
        }
    }
}
