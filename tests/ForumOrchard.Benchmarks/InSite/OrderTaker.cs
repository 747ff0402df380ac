using System.Globalization;
using System.IO.Pipes;

namespace ForumOrchard.Benchmarks.InSite;

/// <summary>Takes one order after another from a pipe: a line with fields separated by tabs. Answers with the milliseconds that it took, or with what went wrong.</summary>
internal sealed class OrderTaker(SiteWork work)
{
    /// <summary>The environment variable with the name of the pipe.</summary>
    public const string Variable = "FORUM_BENCHMARK_PIPE";

    public async Task RunAsync(string pipe)
    {
        await using var stream = new NamedPipeServerStream(pipe, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);
        await stream.WaitForConnectionAsync();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { AutoFlush = true };
        while (await reader.ReadLineAsync() is { } order)
        {
            await writer.WriteLineAsync(await AnswerAsync(order.Split('\t')));
        }
    }

    private async Task<string> AnswerAsync(string[] order)
    {
        try
        {
            var milliseconds = order switch
            {
                ["import", var models, var first, var count] => await work.ImportAsync(models, int.Parse(first, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture)),
                ["draft", var id, var title] => await work.DraftAsync(id, title),
                ["publish", var id] => await work.PublishAsync(id),
                _ => throw new ArgumentException($"Unknown order {order[0]}."),
            };
            return milliseconds.ToString(CultureInfo.InvariantCulture);
        }
#pragma warning disable CA1031 // Whatever it is, who gave the order shows it and ends.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString().ReplaceLineEndings(" ");
        }
    }
}
