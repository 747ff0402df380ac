using ForumOrchard.Attachments.Models;
using YesSql.Indexes;

namespace ForumOrchard.Attachments.Storage;

/// <summary>Fills <see cref="AttachedTextIndex"/>: one row per stored text.</summary>
public sealed class AttachedTextIndexProvider : IndexProvider<KeptText>
{
    /// <summary>More numbers would not help anyone.</summary>
    private const int MostNumbers = 20;

    public override void Describe(DescribeContext<KeptText> context) => context
        .For<AttachedTextIndex>()
        .Map(kept => new AttachedTextIndex
        {
            Path = kept.Path,
            IsRead = kept.Text is not null,
            Problem = (int)(kept.Text?.Problem ?? default),
            Pages = kept.Text?.Quality.Pages ?? 0,
            FaultyPages = FaultyPages(kept.Text?.Quality ?? new TextQuality()),
            Length = kept.Length,
            LastModifiedTicks = kept.LastModifiedUtc.Ticks,
        });

    private static string FaultyPages(TextQuality quality)
    {
        var numbers = quality.BlankPages.Concat(quality.GarbledPages).Order().ToArray();
        return string.Join(", ", numbers.Take(MostNumbers)) + (numbers.Length > MostNumbers ? "…" : string.Empty);
    }
}
