using System.Globalization;

namespace ForumOrchard.SearchMeasures.Reporting;

/// <summary>Reports progress to the waiting user.</summary>
internal static class Progress
{
    public static void Say(string what) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss} {what}"));
}
