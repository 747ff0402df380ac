using System.Collections.Frozen;

namespace ForumOrchard.Benchmarks.Servers;

/// <summary>Saves pages of the site in a folder, for the bare application to serve.</summary>
internal static class SavedPages
{
    private const string ListName = "pages.txt";

    /// <summary>Fetches the pages and saves them.</summary>
    public static async Task SaveAsync(string folder, Uri site, IEnumerable<string> addresses)
    {
        using var client = new HttpClient { BaseAddress = site };
        var lines = new List<string>();
        foreach (var address in addresses)
        {
            using var response = await client.GetAsync(address);
            response.EnsureSuccessStatusCode();
            var file = $"page-{lines.Count}";
            await File.WriteAllBytesAsync(Path.Combine(folder, file), await response.Content.ReadAsByteArrayAsync());
            lines.Add($"{address}\t{response.Content.Headers.ContentType}\t{file}");
        }

        await File.WriteAllLinesAsync(Path.Combine(folder, ListName), lines);
    }

    /// <summary>The saved pages by address.</summary>
    public static FrozenDictionary<string, SavedPage> Read(string folder) => File.ReadLines(Path.Combine(folder, ListName))
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(
            fields => Uri.UnescapeDataString(fields[0].Split('?')[0]) + (fields[0].Contains('?', StringComparison.Ordinal) ? "?" + fields[0].Split('?')[1] : ""),
            fields => new SavedPage(File.ReadAllBytes(Path.Combine(folder, fields[2])), fields[1]),
            StringComparer.Ordinal);
}

/// <summary>One page.</summary>
internal sealed record SavedPage(byte[] Body, string ContentType);
