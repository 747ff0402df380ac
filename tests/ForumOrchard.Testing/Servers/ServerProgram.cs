using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using ForumOrchard.Testing.Tools;

namespace ForumOrchard.Testing.Servers;

/// <summary>A server that listens on a local port and ends with the tests, even if they are killed.</summary>
internal sealed class ServerProgram : IAsyncDisposable
{
    /// <summary>The shell waits for the end of its input, when this process closes it or is killed. A stopped program needs to go on to end.</summary>
    private const string Script =
        """
        log=$1
        shift
        "$@" </dev/null >"$log" 2>&1 &
        echo $!
        read -r line
        kill -CONT $! 2>/dev/null
        kill -TERM $! 2>/dev/null
        wait $!
        """;

    private readonly Process _shell;
    private readonly string _id;

    private ServerProgram(Process shell, string id) => (_shell, _id) = (shell, id);

    /// <param name="port">Where it will listen.</param>
    /// <param name="log">The file for what it writes.</param>
    /// <param name="program">The path of the program, which stays in the foreground.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">It does not listen after fifteen seconds; the message contains what it wrote.</exception>
    public static async Task<ServerProgram> StartAsync(int port, string log, string program, params string[] arguments)
    {
        var shell = Process.Start(new ProcessStartInfo("sh", ["-c", Script, "sh", log, program, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var server = new ServerProgram(shell, (await shell.StandardOutput.ReadLineAsync())!);
        for (var attempt = 1; !await ListensAsync(port); attempt++)
        {
            if (attempt == 300)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{program} does not listen on port {port}. {File.ReadAllText(log)}"));
            }

            await Task.Delay(50);
        }

        return server;
    }

    /// <summary>Sends a signal: KILL, STOP, CONT.</summary>
    public void Signal(string name) => Commands.Run("kill", "-" + name, _id);

    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }

    private static async Task<bool> ListensAsync(int port)
    {
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
