namespace OrchardCore.ContentFields.Settings;

/// <summary>The choices of a text field with a predefined list.</summary>
public class TextFieldPredefinedListEditorSettings
{
    public ListValueOption[] Options { get; set; } = [];

    public EditorOption Editor { get; set; }

    public string? DefaultValue { get; set; }
}

/// <summary>One choice: its displayed and its stored value.</summary>
public class ListValueOption(string name, string value)
{
    public ListValueOption()
        : this(string.Empty)
    {
    }

    public ListValueOption(string value)
        : this(value, value)
    {
    }

    public string Name { get; set; } = name;

    public string Value { get; set; } = value;
}

/// <summary>How to offer the choices.</summary>
public enum EditorOption
{
    Radio = 0,

    Dropdown = 1,
}
