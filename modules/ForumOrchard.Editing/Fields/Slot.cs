namespace ForumOrchard.Editing.Fields;

/// <summary>What is chosen as a whole when two people have changed an item: a field, or all that a part holds besides its fields.</summary>
/// <param name="Part">Name of the part in its type.</param>
/// <param name="Field">Name of the field; null for the rest of the part.</param>
public readonly record struct Slot(string Part, string? Field)
{
    /// <summary>As forms write it, and as the names of its inputs begin.</summary>
    public string Key => Field is null ? Part : $"{Part}.{Field}";
}
