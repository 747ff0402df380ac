namespace OrchardCore.Localization;

/// <summary>A translated message.</summary>
public class CultureDictionaryRecord
{
    /// <param name="messageId">The source text; the singular if there are plural forms.</param>
    /// <param name="context">Null or empty if the message applies everywhere.</param>
    /// <param name="translations">One text, or one for each plural form, in the order of <c>msgstr[n]</c>.</param>
    public CultureDictionaryRecord(string messageId, string? context, string[] translations)
        => (Key, Translations) = (GetKey(messageId, context), translations);

    public CultureDictionaryRecordKey Key { get; }

    public string[] Translations { get; }

    /// <summary>The key of a message.</summary>
    public static CultureDictionaryRecordKey GetKey(string messageId, string? context)
    {
        ArgumentException.ThrowIfNullOrEmpty(messageId);
        return new CultureDictionaryRecordKey { MessageId = messageId, Context = string.IsNullOrEmpty(context) ? null : context };
    }
}
