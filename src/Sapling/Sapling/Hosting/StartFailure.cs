using Microsoft.AspNetCore.Connections;
using Sapling.Modules.Startup;

namespace Sapling.Hosting;

/// <summary>Ends a failed start with one sentence and exit code 1 instead of a stack trace.</summary>
internal static class StartFailure
{
    private static int _reporting;

    public static void ReportInOneSentence()
    {
        if (Interlocked.Exchange(ref _reporting, 1) == 0)
        {
            AppDomain.CurrentDomain.UnhandledException += (_, error) =>
            {
                if (error.ExceptionObject is Exception exception && Sentence(exception) is { } sentence)
                {
                    Console.Error.WriteLine(sentence);
                    Environment.Exit(1);
                }
            };
        }
    }

    /// <summary>The sentence for the console; null for an exception that is a bug and needs its stack trace.</summary>
    internal static string? Sentence(Exception exception) => exception switch
    {
        SiteStartException start => start.Message,
        IOException { InnerException: AddressInUseException } port => $"{port.Message.TrimEnd('.')}; end the program that uses it, or choose another with --urls.",
        AggregateException { InnerExceptions: [var only] } => Sentence(only),
        _ => null,
    };
}
