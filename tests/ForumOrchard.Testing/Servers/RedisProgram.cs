using System.Globalization;
using System.Net.Sockets;
using ForumOrchard.Testing.Tools;

namespace ForumOrchard.Testing.Servers;

/// <summary>A Redis server for tests. What it was told is on the disk, so that it knows after a crash what was there before: the hardest case for a cache.</summary>
public sealed class RedisProgram : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly int _port = SiteProcess.FreePort();
    private ServerProgram? _server;

    /// <summary>As a site is configured; there may be no server at that address yet.</summary>
    public string Configuration => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    /// <summary>Starts it, again with its data if it was killed.</summary>
    public async Task StartAsync() => _server = await ServerProgram.StartAsync(
        _port,
        Path.Combine(_folder.Path, "redis.log"),
        await Task.Run(() => KnownTools.Redis.Path),
        "--port", _port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--dir", _folder.Path, "--save", "", "--appendonly", "yes", "--appendfsync", "no", "--loglevel", "warning");

    /// <summary>As if the machine had lost its power.</summary>
    public async Task KillAsync()
    {
        _server!.Signal("KILL");
        await _server.DisposeAsync();
        _server = null;
    }

    /// <summary>Takes requests and answers none.</summary>
    public void Hang() => _server!.Signal("STOP");

    /// <summary>Ends <see cref="Hang"/>.</summary>
    public void GoOn() => _server!.Signal("CONT");

    /// <summary>Loses all data.</summary>
    public async Task FlushAsync()
    {
        using var socket = new TcpClient("127.0.0.1", _port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync("FLUSHALL\r\n"u8.ToArray());
        await stream.ReadExactlyAsync(new byte["+OK\r\n".Length]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _folder.Dispose();
    }
}
