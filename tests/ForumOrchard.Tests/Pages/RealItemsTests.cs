using ForumOrchard.Pages.Samples;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Tests.Pages;

/// <summary>With items of a language of no list, because the site is shared.</summary>
public sealed class RealItemsTests(SharedSite site)
{
    private static readonly string[] Titles = ["Sample: quoll 1", "Образец: quoll 2", "Sample: quoll 3", "Quoll 4", "Sample: quoll 5", "Quoll 6", "Quoll 7"];

    [Theory]
    [InlineData(2, "Quoll 4", "Quoll 6")]
    [InlineData(20, "Quoll 4", "Quoll 6", "Quoll 7")]
    public async Task First_OfAListThatBeginsWithSamples_AreTheItemsBehindThem(int count, params string[] expected)
    {
        string[] titles = [.. Titles.Select(title => $"{title} of {count}")];
        foreach (var (place, title) in titles.Index())
        {
            await site.AddAsync("Publication", $"ky/publications/real-{count}-{place}", VersionOptions.Published, item => item.DisplayText = title);
        }

        await site.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var real = await services.GetRequiredService<RealItems>().FirstAsync(
                () => session.Query<ContentItem, ContentItemIndex>(item => item.Published && item.DisplayText.IsIn(titles)).OrderBy(item => item.DocumentId),
                count,
                TestContext.Current.CancellationToken);

            Assert.Equal(expected.Select(title => $"{title} of {count}"), real.Select(item => item.DisplayText));
        });
    }
}
