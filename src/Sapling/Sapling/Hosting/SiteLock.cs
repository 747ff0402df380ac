using System.Diagnostics;
using Sapling.Modules.Startup;

namespace Sapling.Hosting;

/// <summary>
/// Lets one process at a time use a data folder with an SQLite database: caches and new document ids assume a single
/// process. The operating system releases the lock when the process ends, however it ends.
/// </summary>
internal sealed class SiteLock : IDisposable
{
    /// <summary>How long a terminating process may take for its last requests.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly FileStream _file;

    private SiteLock(FileStream file) => _file = file;

    /// <summary>Takes the lock; waits for another process to end, as in a restart.</summary>
    /// <exception cref="SiteStartException">The other process does not end.</exception>
    public static SiteLock Take(DataFolder data, TimeSpan? patience = null)
    {
        var waited = Stopwatch.StartNew();
        for (var isTold = false; ; isTold = true)
        {
            if (TryOpen(Path.Combine(data.Site, "site.lock")) is { } file)
            {
                return new SiteLock(file);
            }

            if (waited.Elapsed >= (patience ?? Patience))
            {
                throw new SiteStartException($"Another process of the site works in {data.Root}: end it first. Several processes at once need a PostgreSQL database and a data folder each.");
            }

            if (!isTold)
            {
                Console.WriteLine($"Another process of the site works in {data.Root}; waiting for it to end.");
            }

            Thread.Sleep(Pause);
        }
    }

    public void Dispose() => _file.Dispose();

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
