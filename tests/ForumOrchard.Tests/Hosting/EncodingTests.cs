using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;

namespace ForumOrchard.Tests.Hosting;

/// <summary>Compression of responses (RFC 9110, 12.5.3).</summary>
public sealed class EncodingTests(SharedSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Accepted => new()
    {
        { "br", "br" },
        { "gzip", "gzip" },
        { "gzip, deflate, br, zstd", "br" },
        { "GZIP", "gzip" },
        { "br;q=0.5, gzip", "gzip" },
        { "br;q=0.5, gzip;q=0.5", "br" },
        { "*", "br" },
        { "br;q=0, *", "gzip" },
        { "*, gzip;q=0, br;q=0.0", "" },
        { "gzip;q=0", "" },
        { "*;q=0", "" },
        { "identity;q=0", "" },
        { "identity;q=0, gzip;q=0.1", "gzip" },
        { "gzip;q=0.5, identity", "" },
        { "zstd", "" },
        { "gzip;q=high", "" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task Page_EncodingsThatAClientLikes_IsSentInTheBest(string accepted, string expected)
    {
        // Twice: newly rendered, and from the cache.
        await IsSentAsync("/ru/laws", accepted, expected);
        await IsSentAsync("/ru/laws", accepted, expected);
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task Feed_EncodingsThatAClientLikes_IsSentInTheBest(string accepted, string expected) => await IsSentAsync("/ru/feed", accepted, expected);

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task StyleSheet_EncodingsThatAClientLikes_IsSentInTheBest(string accepted, string expected) => await IsSentAsync("/ForumTheme/forum.css", accepted, expected);

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task Media_EncodingsThatAClientLikes_IsSentInTheBest(string accepted, string expected)
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await using var text = new MemoryStream("A text of a test"u8.ToArray());
            await scope.ServiceProvider.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("text-of-a-test.txt", text, overwrite: true);
        }

        await IsSentAsync("/media/text-of-a-test.txt", accepted, expected);
    }

    private async Task IsSentAsync(string path, string accepted, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await site.Client.SendAsync(request, Cancellation);

        response.EnsureSuccessStatusCode();
        Assert.Equal(expected, string.Join(", ", response.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }
}
