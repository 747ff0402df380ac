using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace ForumOrchard.Testing;

/// <summary>The site as a separate process, as an operator starts it: for console output, exit codes, signals and crashes.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private SiteProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>The console output so far, including errors.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts the site with a data folder, and with settings in the form of environment variables (<c>A__B</c>).</summary>
    /// <param name="dataFolder">An existing folder.</param>
    /// <param name="environment">Variables that replace the defaults of tests.</param>
    /// <param name="port">Null for a free port.</param>
    /// <param name="host">The site's assembly; null for the one built with the tests.</param>
    /// <param name="arguments">A command for the host; none to serve the site.</param>
    public static SiteProcess Start(string dataFolder, IReadOnlyDictionary<string, string>? environment = null, int? port = null, string? host = null, params string[] arguments)
    {
        host ??= Assembly.Load("ForumOrchard.Web").Location;
        var address = new Uri($"http://127.0.0.1:{port ?? FreePort()}");
        var start = new ProcessStartInfo("dotnet", [host, .. arguments, $"--urls={address}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = SiteProject.Folder,
        };
        const string Tenant = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ORCHARD_APP_DATA"] = dataFolder;
        start.Environment[Tenant + "ShellName"] = "Default";
        start.Environment[Tenant + "SiteName"] = "Forum";
        start.Environment[Tenant + "SiteTimeZone"] = "Asia/Bishkek";
        start.Environment[Tenant + "AdminUsername"] = ForumSite.AdminName;
        start.Environment[Tenant + "AdminEmail"] = "admin@example.org";
        start.Environment[Tenant + "DatabaseProvider"] = "Sqlite";
        start.Environment[Tenant + "RecipeName"] = "Forum";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return new SiteProcess(Process.Start(start)!, address);
    }

    /// <summary>Waits until the console shows a text.</summary>
    /// <exception cref="InvalidOperationException">The process ended, or five minutes passed, without the text.</exception>
    public async Task WaitForAsync(string text, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (_process.HasExited || watch.Elapsed > TimeSpan.FromMinutes(5))
            {
                throw new InvalidOperationException($"The console never showed \"{text}\", but: {Output}");
            }

            await Task.Delay(50, cancellationToken);
        }
    }

    /// <summary>Waits until the site is serving.</summary>
    public Task WaitUntilStartedAsync(CancellationToken cancellationToken) => WaitForAsync("The site is at", cancellationToken);

    /// <summary>Waits until the process ends by itself.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="InvalidOperationException">The process is still running after five minutes.</exception>
    public async Task<int> WaitForExitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _process.WaitForExitAsync(cancellationToken).WaitAsync(TimeSpan.FromMinutes(5), cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"The process does not end. The console shows: {Output}");
        }

        return _process.ExitCode;
    }

    /// <summary>Ctrl+C. Background processes of a shell, and their children, ignore it; so start the tests in the foreground.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Simulates a power failure: kill -9.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _output.Enqueue(line);
        }
    }
}
