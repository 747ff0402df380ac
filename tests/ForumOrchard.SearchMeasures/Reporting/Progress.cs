using System.Globalization;

namespace ForumOrchard.SearchMeasures.Reporting;

/// <summary>Tells whoever waits what is being done.</summary>
internal static class Progress
{
    public static void Say(string what) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss} {what}"));
}
