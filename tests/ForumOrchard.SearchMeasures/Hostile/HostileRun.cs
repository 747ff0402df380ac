using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using ForumOrchard.SearchMeasures.Reporting;

namespace ForumOrchard.SearchMeasures.Hostile;

/// <summary>The response to a hostile query.</summary>
/// <param name="Address">The requested address, from the root.</param>
/// <param name="Text">The query at the end of the address.</param>
/// <param name="Status">Status of the response.</param>
/// <param name="Time">Time to its last byte; for a slow one, the best of several repetitions without other load.</param>
internal sealed record HostileAnswer(string Address, string Text, HttpStatusCode Status, TimeSpan Time)
{
    public bool IsFailure => (int)Status >= 500;
}

/// <summary>Sends hostile queries to a site one at a time.</summary>
/// <param name="client">Client of the site.</param>
internal sealed class HostileRun(HttpClient client)
{
    /// <summary>The maximum time per query.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(200);

    private const int Repetitions = 5;

    private const int SaidEvery = 10_000;

    /// <summary>In bytes, including method and version: Kestrel's default limit.</summary>
    private const int LongestAddress = 8_000;

    /// <summary>Used in turn; an odd number, so that each is requested in both languages.</summary>
    private static readonly string[] Addresses =
    [
        "{0}/search?q=", "{0}/search?q=", "{0}/search?q=", "{0}/search?q=", "{0}/search?q=",
        "{0}/search?q=women&topic=", "{0}/search?q=women&year=", "{0}/search?q=women&type=", "{0}/search?q=women&kind=", "{0}/search?q=women&sort=", "{0}/search?q=women&pagenum=",
        "{0}/search/suggest?q=", "{0}/search/completions?q=", "{0}/search/feed?q=", "api/search?culture={0}&q=",
    ];

    /// <summary>All responses, in query order.</summary>
    public async Task<IReadOnlyList<HostileAnswer>> PutAsync(IEnumerable<string> texts)
    {
        await AskAsync("/ru/search?q=%D0%BE%D1%80%D0%B4%D0%B5%D1%80");
        await AskAsync("/en/search?q=order");
        var answers = new List<HostileAnswer>();
        foreach (var text in texts)
        {
            answers.Add(await PutAsync(text, answers.Count));
            if (answers.Count % SaidEvery == 0)
            {
                Progress.Say($"{answers.Count} put, the slowest {answers.Max(answer => answer.Time).TotalMilliseconds:0} ms");
            }
        }

        return answers;
    }

    private async Task<HostileAnswer> PutAsync(string text, int number)
    {
        var address = "/" + Addresses[number % Addresses.Length].Replace("{0}", number % 2 == 0 ? "ru" : "en", StringComparison.Ordinal);
        var whole = address + Encode(text);
        var (status, time) = await AskAsync(whole);

        // Other load on the machine is not the search's fault; a slow query stays slow.
        for (var repetition = 0; repetition < Repetitions && time > Limit; repetition++)
        {
            var (again, alone) = await AskAsync(whole);
            (status, time) = ((int)again >= 500 ? again : status, alone < time ? alone : time);
        }

        return new HostileAnswer(address, text, status, time);
    }

    private async Task<(HttpStatusCode Status, TimeSpan Time)> AskAsync(string address)
    {
        var watch = Stopwatch.StartNew();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(client.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        try
        {
            using var response = await client.SendAsync(request);
            await response.Content.ReadAsByteArrayAsync();
            return (response.StatusCode, watch.Elapsed);
        }
        catch (HttpRequestException) when (address.Length > LongestAddress)
        {
            // Kestrel responds with 414 as soon as it has read too much, and closes the connection while this side is still
            // writing.
            return (HttpStatusCode.RequestUriTooLong, watch.Elapsed);
        }
    }

    /// <summary>Encodes each UTF-16 unit separately, so that unpaired surrogates arrive as such.</summary>
    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length * 3);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                encoded.Append(text[i]);
            }
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                encoded.Append(Uri.EscapeDataString(text.AsSpan(i++, 2)));
            }
            else
            {
                Append(encoded, text[i]);
            }
        }

        return encoded.ToString();
    }

    private static void Append(StringBuilder encoded, int letter)
    {
        ReadOnlySpan<int> bytes = letter < 0x80 ? [letter] : letter < 0x800 ? [0xC0 | (letter >> 6), 0x80 | (letter & 63)] : [0xE0 | (letter >> 12), 0x80 | ((letter >> 6) & 63), 0x80 | (letter & 63)];
        foreach (var one in bytes)
        {
            encoded.Append(CultureInfo.InvariantCulture, $"%{one:X2}");
        }
    }
}
