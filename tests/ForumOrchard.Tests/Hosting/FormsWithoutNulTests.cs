using System.Net;
using System.Text;
using CsCheck;
using ForumOrchard.Hosting.Requests;

namespace ForumOrchard.Tests.Hosting;

/// <summary>Forms with the character that ends a text in some programs.</summary>
public sealed class FormsWithoutNulTests(SharedSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a=b%00c", "a=b+c")]
    [InlineData("%00%00", "++")]
    [InlineData("%%00%0%000", "%+%0+0")]
    [InlineData("a=100%25%0", "a=100%25%0")]
    [InlineData("%01%0a%D0%B0", "%01%0a%D0%B0")]
    [InlineData("", "")]
    public async Task Read_Form_HasSpacesForNul(string form, string expected)
    {
        foreach (var size in new[] { 4, 5, 100 })
        {
            Assert.Equal(expected, await ReadAsync(form, size));
        }
    }

    [Fact]
    public Task Read_AnyForm_IsTheSameInPiecesOfAnySize() =>
        Gen.Select(Gen.String[Gen.Char["%0a="], 0, 40], Gen.Int[4, 12]).SampleAsync(async (form, size) => Assert.Equal(await ReadAsync(form, 1000), await ReadAsync(form, size)), iter: 500, threads: 1);

    [Fact]
    public async Task Post_WithNul_IsNoFailure()
    {
        using var content = new StringContent("UserName=a%00b", Encoding.UTF8, "application/x-www-form-urlencoded");

        using var answer = await site.Client.PostAsync("/login", content, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<string> ReadAsync(string form, int size)
    {
        await using var stream = new FormsWithoutNul.WithoutNul(new MemoryStream(Encoding.ASCII.GetBytes(form)));
        var (text, buffer) = (new StringBuilder(), new byte[size]);
        while (await stream.ReadAsync(buffer, Cancellation) is > 0 and var count)
        {
            text.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return text.ToString();
    }
}
