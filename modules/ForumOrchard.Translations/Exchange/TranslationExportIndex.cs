using YesSql.Indexes;

namespace ForumOrchard.Translations.Exchange;

/// <summary>Finds what was sent.</summary>
public sealed class TranslationExportIndex : MapIndex
{
    public required string ExportId { get; set; }

    public DateTime CreatedUtc { get; set; }
}

/// <summary>Fills <see cref="TranslationExportIndex"/>.</summary>
public sealed class TranslationExportIndexProvider : IndexProvider<TranslationExport>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<TranslationExport> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.For<TranslationExportIndex>().Map(export => new TranslationExportIndex { ExportId = export.ExportId, CreatedUtc = export.CreatedUtc });
    }
}
