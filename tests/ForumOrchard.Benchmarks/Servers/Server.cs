using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ForumOrchard.Benchmarks.InSite;
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

    /// <summary>Carries out work in the site's process; null unless it was started for that.</summary>
    public Orders? Orders { get; private init; }

    /// <summary>Starts a site; one without data is set up.</summary>
    /// <param name="installation">The build and its data.</param>
    /// <param name="cachesPages">False renders each page anew.</param>
    /// <param name="takesOrders">Whether the site takes <see cref="Orders"/>.</param>
    public static Server Site(Installation installation, bool cachesPages = true, bool takesOrders = false)
    {
        var settings = new Dictionary<string, string>
        {
            ["OrchardCore__Sapling__PageCache"] = cachesPages ? "true" : "false",
            ["ASPNETCORE_CONTENTROOT"] = installation.ContentRoot,

            // As recommended in docs/operators.
            ["DOTNET_GCgen0size"] = "0x2000000",
        };
        Orders? orders = null;
        if (takesOrders)
        {
            var pipe = settings[OrderTaker.Variable] = $"forum-{Guid.NewGuid():N}";
            settings["DOTNET_STARTUP_HOOKS"] = typeof(Server).Assembly.Location;
            orders = new Orders(pipe);
        }

        var watch = Stopwatch.StartNew();
        var site = SiteProcess.Start(installation.DataFolder, settings, host: installation.Host);
        return new Server(site.Address, watch, site.Id, site.DisposeAsync) { Orders = orders };
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

    /// <summary>Asks for a page until it is as expected.</summary>
    /// <exception cref="TimeoutException">It never was.</exception>
    public async Task UntilAsync(string path, string expected)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = Patience };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience;)
        {
            // A search whose index is not built yet is answered with an error.
            using var response = await client.GetAsync(path);
            if (response.IsSuccessStatusCode && (await response.Content.ReadAsStringAsync()).Contains(expected, StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(10);
        }

        throw new TimeoutException($"{Address} did not show \"{expected}\" at {path} within {Patience}.");
    }

    public async ValueTask DisposeAsync()
    {
        if (Orders is not null)
        {
            await Orders.DisposeAsync();
        }

        await _stop();
    }

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
