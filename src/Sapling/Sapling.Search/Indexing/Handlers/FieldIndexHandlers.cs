using OrchardCore.ContentFields.Fields;
using OrchardCore.Contents.Indexing;
using OrchardCore.Indexing;
using OrchardCore.Taxonomies.Fields;

namespace Sapling.Search.Indexing.Handlers;

internal sealed class TextFieldIndexHandler : ContentFieldIndexHandler<TextField>
{
    public override Task BuildIndexAsync(TextField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, field.Text, context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}

internal sealed class HtmlFieldIndexHandler : ContentFieldIndexHandler<HtmlField>
{
    public override Task BuildIndexAsync(HtmlField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, field.Html, context.Settings.ToOptions() | DocumentIndexOptions.Sanitize);
        }

        return Task.CompletedTask;
    }
}

internal sealed class BooleanFieldIndexHandler : ContentFieldIndexHandler<BooleanField>
{
    public override Task BuildIndexAsync(BooleanField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, field.Value, context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}

internal sealed class NumericFieldIndexHandler : ContentFieldIndexHandler<NumericField>
{
    public override Task BuildIndexAsync(NumericField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, field.Value, context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}

internal sealed class DateFieldIndexHandler : ContentFieldIndexHandler<DateField>
{
    public override Task BuildIndexAsync(DateField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, Moments.Utc(field.Value), context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}

internal sealed class DateTimeFieldIndexHandler : ContentFieldIndexHandler<DateTimeField>
{
    public override Task BuildIndexAsync(DateTimeField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, Moments.Utc(field.Value), context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}

/// <summary>A link is found by its words and by its address.</summary>
internal sealed class LinkFieldIndexHandler : ContentFieldIndexHandler<LinkField>
{
    public override Task BuildIndexAsync(LinkField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key + ".Url", field.Url, context.Settings.ToOptions());
            context.DocumentIndex.Set(key + ".Text", field.Text, context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}

/// <summary>The ids of the terms that were chosen, each a value of its own.</summary>
internal sealed class TaxonomyFieldIndexHandler : ContentFieldIndexHandler<TaxonomyField>
{
    public override Task BuildIndexAsync(TaxonomyField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            foreach (var id in field.TermContentItemIds)
            {
                context.DocumentIndex.Set(key + IndexingConstants.IdsKey, id, context.Settings.ToOptions() | DocumentIndexOptions.Keyword);
            }
        }

        return Task.CompletedTask;
    }
}

/// <summary>The sets of translations that were chosen, each a value of its own.</summary>
internal sealed class LocalizationSetContentPickerFieldIndexHandler : ContentFieldIndexHandler<LocalizationSetContentPickerField>
{
    public override Task BuildIndexAsync(LocalizationSetContentPickerField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            foreach (var set in field.LocalizationSets)
            {
                context.DocumentIndex.Set(key, set, context.Settings.ToOptions() | DocumentIndexOptions.Keyword);
            }
        }

        return Task.CompletedTask;
    }
}
