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
            CreatePrivate(folder.Site);
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

    /// <summary>
    /// Comments have e-mail addresses, and keys open every sign-in: the folder is for the site's own user. One of an earlier version is closed to others
    /// too; its group stays, which may be there for backups.
    /// </summary>
    private static void CreatePrivate(string site)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(site);
            return;
        }

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        Directory.CreateDirectory(site, Owner);
        var mode = File.GetUnixFileMode(site);
        if ((mode & Others) == 0)
        {
            return;
        }

        try
        {
            File.SetUnixFileMode(site, mode & ~Others);
        }
        catch (UnauthorizedAccessException)
        {
            Console.WriteLine($"Every user of this machine can read the data in {site}, and only the owner of the folder can change that: chmod o-rwx {site}");
        }
    }
}
