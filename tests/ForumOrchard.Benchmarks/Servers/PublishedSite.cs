using System.Diagnostics;
using System.Runtime.InteropServices;
using ForumOrchard.Testing;

namespace ForumOrchard.Benchmarks.Servers;

/// <summary>The site as operators run it: published for this platform, with precompiled code.</summary>
internal static class PublishedSite
{
    /// <summary>Publishes the site into the output folder of this project.</summary>
    /// <returns>The assembly to start.</returns>
    /// <exception cref="InvalidOperationException">Publishing failed.</exception>
    public static async Task<string> PrepareAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "published");
        using var publish = Process.Start(new ProcessStartInfo("dotnet",
        [
            "publish", SiteProject.Folder, "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--no-self-contained",
            "--output", folder, "--artifacts-path", Path.Combine(AppContext.BaseDirectory, "artifacts"), "--nologo",

            // The projects' lock files name no platform and must not change.
            "-p:NuGetLockFilePath=obj/packages.published.lock.json",
        ])
        { RedirectStandardOutput = true })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? Path.Combine(folder, "ForumOrchard.Web.dll") : throw new InvalidOperationException(output);
    }
}
