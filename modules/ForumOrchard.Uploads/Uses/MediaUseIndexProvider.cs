using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using YesSql.Indexes;

namespace ForumOrchard.Uploads.Uses;

/// <summary>Fills <see cref="MediaUseIndex"/>.</summary>
internal sealed class MediaUseIndexProvider(IOptions<MediaOptions> options) : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<MediaUseIndex>()
        .Map(item => item.Published || item.Latest
            ? UsedFiles.In((JsonObject)item.Content, options.Value.AssetsRequestPath.Value ?? string.Empty).Select(path => new MediaUseIndex { Path = path })
            : []);
}
