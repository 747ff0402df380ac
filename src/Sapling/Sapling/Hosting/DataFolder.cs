using Microsoft.Extensions.Configuration;
using Sapling.Modules.Startup;

namespace Sapling.Hosting;

/// <summary>Where the site keeps what it writes.</summary>
/// <param name="Root">Full path of the data folder.</param>
internal sealed record DataFolder(string Root)
{
    public const string Setting = "ORCHARD_APP_DATA";

    /// <summary>Folder of the one site: its database, media, search indexes and keys.</summary>
    public string Site { get; } = Path.Combine(Root, "Sites", "Default");

    /// <summary>The folder that ORCHARD_APP_DATA names, or App_Data beside the application, which is made where it is missing.</summary>
    /// <exception cref="SiteStartException">The named folder is missing, or nothing can be written there.</exception>
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

            // A full disk still takes an empty file.
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
