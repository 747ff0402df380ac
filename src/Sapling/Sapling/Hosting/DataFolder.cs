using Microsoft.Extensions.Configuration;
using Sapling.Modules.Startup;

namespace Sapling.Hosting;

/// <summary>The folder that the site writes to.</summary>
/// <param name="Root">Full path of the data folder.</param>
internal sealed record DataFolder(string Root)
{
    public const string Setting = "ORCHARD_APP_DATA";

    /// <summary>Folder of the one site: database, media, search indexes and keys.</summary>
    public string Site { get; } = Path.Combine(Root, "Sites", "Default");

    /// <summary>The folder named by ORCHARD_APP_DATA, or App_Data beside the application, created if missing.</summary>
    /// <exception cref="SiteStartException">The named folder does not exist, or is not writable.</exception>
    public static DataFolder Open(IConfiguration configuration, string contentRoot)
    {
        var named = configuration[Setting];
        var root = Path.GetFullPath(string.IsNullOrEmpty(named) ? Path.Combine(contentRoot, "App_Data") : named);
        if (!string.IsNullOrEmpty(named) && !Directory.Exists(root))
        {
            throw new SiteStartException($"The data folder {root} does not exist: create it, or change {Setting}.");
        }

        var folder = new DataFolder(root);
        try
        {
            Directory.CreateDirectory(folder.Site);
            var probe = Path.Combine(folder.Site, ".write-" + Guid.NewGuid().ToString("N"));

            // A full disk still accepts an empty file.
            File.WriteAllBytes(probe, new byte[64 << 10]);
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SiteStartException($"The data folder {root} cannot be written to: {exception.Message}", exception);
        }

        return folder;
    }
}
