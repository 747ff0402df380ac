using System.Diagnostics;
using System.Runtime.InteropServices;
using ForumOrchard.Testing;

namespace ForumOrchard.Benchmarks.Servers;

/// <summary>The site as operators run it: published for this platform, which compiles it beforehand.</summary>
internal static class PublishedSite
{
    /// <summary>The assembly to start; null, for the one built with this project, until <see cref="PrepareAsync"/> is done.</summary>
    public static string? Host { get; private set; }

    /// <summary>Publishes it into the folder of this project's output.</summary>
    /// <exception cref="InvalidOperationException">It cannot be published.</exception>
    public static async Task PrepareAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "published");
        using var publish = Process.Start(new ProcessStartInfo("dotnet",
        [
            "publish", SiteProject.Folder, "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--no-self-contained",
            "--output", folder, "--artifacts-path", Path.Combine(AppContext.BaseDirectory, "artifacts"), "--nologo",

            // The lock files of the projects name no platform and stay as they are.
            "-p:NuGetLockFilePath=obj/packages.published.lock.json",
        ])
        { RedirectStandardOutput = true })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Host = publish.ExitCode == 0 ? Path.Combine(folder, "ForumOrchard.Web.dll") : throw new InvalidOperationException(output);
    }
}
