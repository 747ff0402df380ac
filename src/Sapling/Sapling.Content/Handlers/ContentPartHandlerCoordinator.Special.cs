using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Content.Handlers;

internal sealed partial class ContentPartHandlerCoordinator
{
    /// <summary>Adds the parts of its type, and their fields, to a new item.</summary>
    public override async Task ActivatingAsync(ActivatingContentContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            var part = WeldPart(context.ContentItem, typePart);

            foreach (var field in typePart.PartDefinition.Fields)
            {
                if (!part.Has(field.Name))
                {
                    part.Weld(field.Name, fieldFactory.GetTypeActivator(field.FieldDefinition.Name).CreateInstance());
                }
            }
        }

        await BeforeAsync(
            nameof(ActivatingAsync),
            context,
            static (handler, c, part) => handler.ActivatingAsync(c, part),
            static c => new ActivatingContentFieldContext(c.ContentItem),
            static (handler, c, field) => handler.ActivatingAsync(c, field));
    }

    public override Task ActivatedAsync(ActivatedContentContext context) => AfterAsync(
        nameof(ActivatedAsync),
        context,
        static (handler, c, part) => handler.ActivatedAsync(c, part),
        static c => new ActivatedContentFieldContext(c.ContentItem),
        static (handler, c, field) => handler.ActivatedAsync(c, field));

    /// <summary>Adds parts to a loaded item that was stored before its type got them.</summary>
    public override async Task LoadingAsync(LoadContentContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            if (!context.ContentItem.Has(typePart.Name))
            {
                WeldPart(context.ContentItem, typePart);
            }
        }

        await BeforeAsync(
            nameof(LoadingAsync),
            context,
            static (handler, c, part) => handler.LoadingAsync(c, part),
            static c => new LoadContentFieldContext(c.ContentItem),
            static (handler, c, field) => handler.LoadingAsync(c, field));
    }

    public override Task ValidatingAsync(ValidateContentContext context) => ValidateAsync(
        context,
        nameof(ValidatingAsync),
        static (handler, c, part) => handler.ValidatingAsync(c, part),
        static (handler, c, field) => handler.ValidatingAsync(c, field),
        reverse: false);

    public override Task ValidatedAsync(ValidateContentContext context) => ValidateAsync(
        context,
        nameof(ValidatedAsync),
        static (handler, c, part) => handler.ValidatedAsync(c, part),
        static (handler, c, field) => handler.ValidatedAsync(c, field),
        reverse: true);

    public override Task VersioningAsync(VersionContentContext context) => VersionAsync(
        context,
        nameof(VersioningAsync),
        static (handler, c, existing, building) => handler.VersioningAsync(c, existing, building),
        reverse: false);

    public override Task VersionedAsync(VersionContentContext context) => VersionAsync(
        context,
        nameof(VersionedAsync),
        static (handler, c, existing, building) => handler.VersionedAsync(c, existing, building),
        reverse: true);

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => ForEachAsync(
        context.ContentItem,
        nameof(GetContentItemAspectAsync),
        context,
        static (handler, c, part) => handler.GetContentItemAspectAsync(c, part),
        static (handler, c, partName, definition, field) => handler.GetContentItemAspectAsync(c, field),
        reverse: false);

    /// <summary>Calls handlers in their order, before something happens.</summary>
    private Task BeforeAsync<TContext, TFieldContext>(
        string eventName,
        TContext context,
        Func<IContentPartHandler, TContext, ContentPart, Task> ofPart,
        Func<TContext, TFieldContext> createFieldContext,
        Func<IContentFieldHandler, TFieldContext, ContentField, Task> ofField)
        where TContext : ContentContextBase
        where TFieldContext : ContentFieldContextBase =>
        ForEachAsync(context.ContentItem, eventName, context, ofPart, WithFieldContext(createFieldContext, ofField), reverse: false);

    /// <summary>Calls handlers in the reverse order, after it has happened.</summary>
    private Task AfterAsync<TContext, TFieldContext>(
        string eventName,
        TContext context,
        Func<IContentPartHandler, TContext, ContentPart, Task> ofPart,
        Func<TContext, TFieldContext> createFieldContext,
        Func<IContentFieldHandler, TFieldContext, ContentField, Task> ofField)
        where TContext : ContentContextBase
        where TFieldContext : ContentFieldContextBase =>
        ForEachAsync(context.ContentItem, eventName, context, ofPart, WithFieldContext(createFieldContext, ofField), reverse: true);

    private static Func<IContentFieldHandler, TContext, string, ContentPartFieldDefinition, ContentField, Task> WithFieldContext<TContext, TFieldContext>(
        Func<TContext, TFieldContext> createFieldContext,
        Func<IContentFieldHandler, TFieldContext, ContentField, Task> ofField)
        where TFieldContext : ContentFieldContextBase => (handler, context, partName, definition, field) =>
        {
            var fieldContext = createFieldContext(context);
            fieldContext.PartName = partName;
            fieldContext.ContentPartFieldDefinition = definition;
            return ofField(handler, fieldContext, field);
        };

    private async Task ForEachAsync<TContext>(
        ContentItem item,
        string eventName,
        TContext context,
        Func<IContentPartHandler, TContext, ContentPart, Task> ofPart,
        Func<IContentFieldHandler, TContext, string, ContentPartFieldDefinition, ContentField, Task> ofField,
        bool reverse)
    {
        if (await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            var handlers = partHandlers.GetHandlers(typePart.PartDefinition.Name, eventName);

            for (var i = 0; i < handlers.Length; i++)
            {
                if (PartOf(item, typePart) is { } part)
                {
                    await ofPart(handlers[reverse ? handlers.Length - 1 - i : i], context, part);
                }
            }

            foreach (var definition in typePart.PartDefinition.Fields)
            {
                var ofThisField = fieldHandlers.GetHandlers(definition.FieldDefinition.Name, eventName);

                for (var i = 0; i < ofThisField.Length; i++)
                {
                    if (FieldOf(item, typePart, definition) is { } field)
                    {
                        await ofField(ofThisField[reverse ? ofThisField.Length - 1 - i : i], context, typePart.Name, definition, field);
                    }
                }
            }
        }
    }

    private async Task ValidateAsync(
        ValidateContentContext context,
        string eventName,
        Func<IContentPartHandler, ValidateContentContext, ContentPart, Task> ofPart,
        Func<IContentFieldHandler, ValidateContentFieldContext, ContentField, Task> ofField,
        bool reverse)
    {
        ContentTypePartDefinition? PartNamed(ContentTypeDefinition type, ContentPart part) =>
            type.Parts.FirstOrDefault(typePart => ReferenceEquals(PartOf(context.ContentItem, typePart), part));

        var type = await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType);

        await ForEachAsync(
            context.ContentItem,
            eventName,
            context,
            async (handler, c, part) =>
            {
                var partContext = new ValidateContentPartContext(c.ContentItem) { ContentTypePartDefinition = PartNamed(type!, part)! };
                await ofPart(handler, partContext, part);
                Take(c, partContext.ContentValidateResult);
            },
            async (handler, c, partName, definition, field) =>
            {
                var fieldContext = new ValidateContentFieldContext(c.ContentItem) { PartName = partName, ContentPartFieldDefinition = definition };
                await ofField(handler, fieldContext, field);
                Take(c, fieldContext.ContentValidateResult);
            },
            reverse);
    }

    private static void Take(ValidateContentContext context, ContentValidateResult result)
    {
        foreach (var error in result.Errors)
        {
            context.Fail(error);
        }
    }

    private Task VersionAsync(
        VersionContentContext context,
        string eventName,
        Func<IContentPartHandler, VersionContentContext, ContentPart, ContentPart, Task> ofPart,
        bool reverse) => ForEachAsync(
            context.ContentItem,
            eventName,
            context,
            (handler, c, part) => c.BuildingContentItem.Get(part.GetType(), NameOf(c.ContentItem, part)) is ContentPart building
                ? ofPart(handler, c, part, building)
                : Task.CompletedTask,
            static (handler, c, partName, definition, field) => Task.CompletedTask,
            reverse);

    private static string NameOf(ContentItem item, ContentPart part) => item.Elements.First(element => ReferenceEquals(element.Value, part)).Key;

    private ContentPart WeldPart(ContentItem item, ContentTypePartDefinition typePart)
    {
        var activator = partFactory.GetTypeActivator(typePart.PartDefinition.Name);
        item.Weld(typePart.Name, activator.CreateInstance());
        return (ContentPart)item.Get(activator.Type, typePart.Name)!;
    }

    private ContentPart? PartOf(ContentItem item, ContentTypePartDefinition typePart) =>
        (ContentPart?)item.Get(partFactory.GetTypeActivator(typePart.PartDefinition.Name).Type, typePart.Name);

    private ContentField? FieldOf(ContentItem item, ContentTypePartDefinition typePart, ContentPartFieldDefinition definition) =>
        (ContentField?)PartOf(item, typePart)?.Get(fieldFactory.GetTypeActivator(definition.FieldDefinition.Name).Type, definition.Name);
}
