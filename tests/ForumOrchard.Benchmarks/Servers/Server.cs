using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ForumOrchard.Testing;

namespace ForumOrchard.Benchmarks.Servers;

/// <summary>A server process: the site or the bare application.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Stopwatch _sinceStart;
    private readonly int _processId;
    private readonly Func<ValueTask> _stop;

    private Server(Uri address, Stopwatch sinceStart, int processId, Func<ValueTask> stop)
        => (Address, _sinceStart, _processId, _stop) = (address, sinceStart, processId, stop);

    public Uri Address { get; }

    /// <summary>Resident memory of the process, in megabytes.</summary>
    public double ResidentMegabytes => double.Parse(
        File.ReadLines($"/proc/{_processId}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    /// <summary>Starts the site on a data folder; an empty one is set up.</summary>
    /// <param name="dataFolder">An existing folder.</param>
    /// <param name="cachesPages">False renders each page anew.</param>
    public static Server Site(string dataFolder, bool cachesPages = true)
    {
        var settings = new Dictionary<string, string>
        {
            ["OrchardCore__Sapling__PageCache"] = cachesPages ? "true" : "false",

            // As recommended in docs/operators.
            ["DOTNET_GCgen0size"] = "0x2000000",
        };
        var host = PublishedSite.Host;
        var watch = Stopwatch.StartNew();
        var site = SiteProcess.Start(dataFolder, settings, host: host);
        return new Server(site.Address, watch, site.Id, site.DisposeAsync);
    }

    /// <summary>Starts the bare application on saved pages.</summary>
    public static Server Bare(string folder)
    {
        var address = new Uri($"http://127.0.0.1:{SiteProcess.FreePort()}");
        var start = new ProcessStartInfo("dotnet", [typeof(Server).Assembly.Location, "--bare", folder, address.ToString()]) { WorkingDirectory = folder };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";

        // The default of web projects.
        start.Environment["DOTNET_gcServer"] = "1";
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        return new Server(address, watch, process.Id, async () =>
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        });
    }

    /// <summary>Waits for the first page.</summary>
    /// <returns>The time from process start to the page's last byte.</returns>
    public async Task<TimeSpan> FirstPageAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = Patience };
        while (_sinceStart.Elapsed < Patience)
        {
            if (await ListensAsync())
            {
                using var response = await client.GetAsync(path);
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return _sinceStart.Elapsed;
                }
            }

            await Task.Delay(5);
        }

        throw new TimeoutException($"{Address} did not serve {path} within {Patience}.");
    }

    public ValueTask DisposeAsync() => _stop();

    private async Task<bool> ListensAsync()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(Address.Host, Address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
