using System.Diagnostics;
using Sapling.Modules.Startup;

namespace Sapling.Hosting;

/// <summary>
/// One process at a time works in a data folder with an SQLite database: what is cached, and the ids of new documents, are one
/// process's. The operating system gives the lock back when the process is gone, however it went.
/// </summary>
internal sealed class SiteLock : IDisposable
{
    /// <summary>As long as a process that was told to end may take for its last requests.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly FileStream _file;

    private SiteLock(FileStream file) => _file = file;

    /// <summary>Waits for another process to end, as a restart has it.</summary>
    /// <exception cref="SiteStartException">It does not end.</exception>
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
