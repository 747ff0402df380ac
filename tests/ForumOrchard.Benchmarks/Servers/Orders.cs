using System.Globalization;
using System.IO.Pipes;

namespace ForumOrchard.Benchmarks.Servers;

/// <summary>Gives orders to a site's process, whose <see cref="InSite.OrderTaker"/> carries them out.</summary>
internal sealed class Orders(string pipe) : IAsyncDisposable
{
    private readonly NamedPipeClientStream _stream = new(".", pipe, PipeDirection.InOut, PipeOptions.Asynchronous);
    private StreamReader? _answers;

    /// <returns>The milliseconds it took in the site.</returns>
    /// <exception cref="InvalidOperationException">The site could not; the message says why.</exception>
    public async Task<double> GiveAsync(params string[] order)
    {
        if (!_stream.IsConnected)
        {
            await _stream.ConnectAsync();
        }

        _answers ??= new StreamReader(_stream, leaveOpen: true);
        await using (var writer = new StreamWriter(_stream, leaveOpen: true))
        {
            await writer.WriteLineAsync(string.Join('\t', order));
        }

        var answer = await _answers.ReadLineAsync();
        return double.TryParse(answer, CultureInfo.InvariantCulture, out var milliseconds) ? milliseconds : throw new InvalidOperationException($"{order[0]} failed: {answer}");
    }

    public async ValueTask DisposeAsync()
    {
        _answers?.Dispose();
        await _stream.DisposeAsync();
    }
}
