using System;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Plugins.Runtime;

/// <summary>
/// Passes what one stage found out about a text to the next, so that it is found out once. It is kept in shared variables under a hash of the
/// text: whoever changes the text in between gets no note. Clients can set no shared variable but "tag"
/// (learn.microsoft.com, "Use the tag parameter"), and a later stage finds those of PreValidation in the parent context ("Understand the execution context").
/// </summary>
public sealed class SharedNote
{
    private readonly string _table;
    private readonly string _prefix;

    /// <summary>Notes of this name in requests on this table.</summary>
    public SharedNote(string table, string name)
    {
        _table = table;
        _prefix = $"seg_{name}:";
    }

    /// <summary>Notes something about a text.</summary>
    public void Write(IPluginExecutionContext context, string text, string note) => context.SharedVariables[KeyOf(text)] = note;

    /// <summary>What was noted about a text in this context or one above it; null where nothing was.</summary>
    public string Find(IPluginExecutionContext context, string text)
    {
        var key = KeyOf(text);
        for (var level = context; level != null; level = level.ParentContext)
            if (level.PrimaryEntityName == _table && level.SharedVariables.TryGetValue(key, out var note))
                return (string)note;
        return null;
    }

    private string KeyOf(string text)
    {
        using (var hash = SHA256.Create())
            return _prefix + Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
